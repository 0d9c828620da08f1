// Posts one and the same kind of event in the three modes of CloudEvents over HTTP, with the CloudEvents project's own
// library, as an integrator would. Against ./run:
//
//   cd "$(mktemp -d)" && npm install cloudevents && cp <repository>/deploy/smoke/post-events.mjs . \
//     && node post-events.mjs http://localhost:8080 "$(cd <repository> && ./run --token SYSTEM)"
import { CloudEvent, HTTP } from "cloudevents";
import { randomUUID } from "node:crypto";

const [address, token] = process.argv.slice(2);
if (!token) {
  console.error("usage: node post-events.mjs <address> <bearer token>");
  process.exit(2);
}
const intake = `${address}/decisions/v1/9999/socn/events`;

const decisionMade = (decisionId) =>
  new CloudEvent({
    id: randomUUID(),
    source: "/case-system/exempel",
    type: "se.kvalitetshjulet.decision.made.v1",
    subject: decisionId,
    time: new Date().toISOString(),
    datacontenttype: "application/json",
    municipality: "9999",
    board: "socn",
    data: {
      decisionId,
      caseReference: "A-77120",
      legalBasis: "SOL_2025_11_1",
      serviceType: "CONTACT_PERSON",
      area: "INDIVIDUAL_AND_FAMILY",
      unit: "VUXEN",
      decidedOn: new Date().toISOString().slice(0, 10),
      sex: "UNKNOWN",
    },
  });

const post = async (mode, message, expected, isTaken) => {
  const response = await fetch(intake, {
    method: "POST",
    headers: { ...message.headers, authorization: `Bearer ${token}` },
    body: message.body,
  });
  const answer = await response.json();
  console.log(mode, response.status, JSON.stringify(answer));
  if (response.status !== expected || !isTaken(answer)) process.exitCode = 1;
};

const isAccepted = (answer) => answer.status === "ACCEPTED";
const name = () => `NPM-${randomUUID().slice(0, 8)}`;

await post("binary", HTTP.binary(decisionMade(name())), 202, isAccepted);
await post("structured", HTTP.structured(decisionMade(name())), 202, isAccepted);

// The library reads batches but does not write them; a batch is a list of events in structured mode.
const batch = {
  headers: { "content-type": "application/cloudevents-batch+json" },
  body: JSON.stringify([decisionMade(name()), decisionMade(name())]),
};
await post("batch", batch, 200, (answers) => answers.length === 2 && answers.every(isAccepted));

const twice = decisionMade(name());
await post("the first time", HTTP.structured(twice), 202, isAccepted);
await post("the same again, in another mode", HTTP.binary(twice), 202, isAccepted);
