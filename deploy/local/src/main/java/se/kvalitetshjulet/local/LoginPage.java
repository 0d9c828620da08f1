package se.kvalitetshjulet.local;

import java.util.List;
import java.util.stream.Collectors;

/** The page on which one chooses whom to be: plain HTML, one button a user, nothing fetched from anywhere. */
final class LoginPage {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Logga in – Kvalitetshjulet</title>
              <style>
                body { font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b1e23; background: #f4f4f4; margin: 0; }
                main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
                h1 { font-size: 1.75rem; line-height: 1.25; }
                h2 { font-size: 1.25rem; margin-top: 2rem; }
                form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%%), 1fr)); gap: .75rem; }
                button { font: inherit; text-align: left; padding: .75rem 1rem; color: #1b1e23; background: #fff;
                  border: 1px solid #5f6165; border-radius: .25rem; cursor: pointer; overflow-wrap: anywhere; }
                button:hover { background: #e9e9f4; }
                button:focus-visible { outline: 3px solid #4a52b6; outline-offset: 2px; }
              </style>
            </head>
            <body>
            <main>
              <h1>Logga in i Kvalitetshjulet</h1>
              <p>Den här inloggningen finns bara när Kvalitetshjulet körs på den egna datorn. Välj vilken roll du vill
                prova. Inga lösenord behövs och alla uppgifter är påhittade.</p>
              <h2 id="sample">Exempelstads kommun</h2>
              <form method="post" aria-labelledby="sample">
            %s
              </form>
              <h2 id="other">En annan kommun</h2>
              <form method="post" aria-labelledby="other">
            %s
              </form>
            </main>
            </body>
            </html>
            """;

    private LoginPage() {}

    /** @param field the form field that carries the chosen user's id */
    static String html(String field) {
        List<SampleUser> people = SampleUser.people();
        return FRAME.formatted(
                buttons(field, people.subList(0, people.size() - 1)),
                buttons(field, people.subList(people.size() - 1, people.size())));
    }

    private static String buttons(String field, List<SampleUser> people) {
        return people.stream()
                .map(it -> "    <button name=\"%s\" value=\"%s\">%s</button>".formatted(field, it.id(), it.title()))
                .collect(Collectors.joining("\n"));
    }
}
