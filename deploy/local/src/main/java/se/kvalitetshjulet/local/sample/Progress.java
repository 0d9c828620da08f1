package se.kvalitetshjulet.local.sample;

import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long piece of work has come: as a bar in a terminal, else as lines. */
interface Progress extends AutoCloseable {

    void stepBy(int done);

    @Override
    void close();

    static Progress of(String task, int all, Consumer<String> say) {
        var console = System.console();
        return console != null && console.isTerminal() ? new Bar(task, all) : new Lines(task, all, say);
    }

    /** A bar that is drawn anew in place. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(String task, int all) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" events", 1)
                    .build();
        }

        @Override
        public void stepBy(int done) {
            bar.stepBy(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for each step, as a log wants it. */
    final class Lines implements Progress {

        private final String task;
        private final int all;
        private final Consumer<String> say;
        private int done;

        Lines(String task, int all, Consumer<String> say) {
            this.task = task;
            this.all = all;
            this.say = say;
        }

        @Override
        public void stepBy(int more) {
            done += more;
            say.accept("%s: %d of %d events".formatted(task, done, all));
        }

        @Override
        public void close() {
            // The last line has said it.
        }
    }
}
