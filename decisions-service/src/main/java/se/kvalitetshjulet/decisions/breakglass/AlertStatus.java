package se.kvalitetshjulet.decisions.breakglass;

/** Whether an alert waits to be judged. */
enum AlertStatus {
    OPEN,
    REVIEWED
}
