package se.kvalitetshjulet.kit.chart;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What can be seen in an image, without knowing how it was drawn. */
record Pixels(BufferedImage image) {

    /** How much a colour may have been blended at an edge and still be called the same. */
    private static final int SHADE = 30;

    /** White lines of a hatching, and of a mark, are not wider. */
    private static final int HATCHING = 4;

    /** Less of the colour is an outline. */
    private static final double FILLED = 0.35;

    /** Letters of a number take no more pixels, and one of the colours is nearly that of ink. */
    private static final int LETTERS = 150;

    private static final int BLOCK = 8;

    Pixels below(int y) {
        return new Pixels(image.getSubimage(0, y, image.getWidth(), image.getHeight() - y));
    }

    /** The bars of a colour, from left to right and, where they lie, from the top. */
    List<Rectangle> bars(Look look) {
        var bars = new ArrayList<Rectangle>();
        for (var column : across(look, new Rectangle(0, 0, image.getWidth(), image.getHeight()))) {
            for (var row : down(look, column)) {
                bars.addAll(across(look, row));
            }
        }
        bars.removeIf(bar -> bar.width * bar.height < LETTERS || !isFilled(look, bar));
        return bars;
    }

    private List<Rectangle> across(Look look, Rectangle within) {
        return runs(within.x, within.x + within.width, x -> has(look, x, x, within.y, within.y + within.height - 1))
                .stream()
                .map(run -> new Rectangle(run[0], within.y, run[1] - run[0] + 1, within.height))
                .toList();
    }

    private List<Rectangle> down(Look look, Rectangle within) {
        return runs(within.y, within.y + within.height, y -> has(look, within.x, within.x + within.width - 1, y, y))
                .stream()
                .map(run -> new Rectangle(within.x, run[0], within.width, run[1] - run[0] + 1))
                .toList();
    }

    /** From the leftmost to the rightmost of a colour. */
    int[] reach(Look look) {
        var runs = runs(0, image.getWidth(), x -> has(look, x, x, 0, image.getHeight() - 1));
        return new int[] {runs.getFirst()[0], runs.getLast()[1]};
    }

    /** The middle of what has the colour in that column; not a number when nothing has. */
    double height(Look look, int x) {
        return IntStream.range(0, image.getHeight())
                .filter(y -> has(look, x, x, y, y))
                .average()
                .orElse(Double.NaN);
    }

    /** The share of the image where the two look different to somebody who does not look at single pixels. */
    double differsFrom(Pixels other) {
        int blocks = 0;
        int different = 0;
        for (int x = 0; x + BLOCK <= image.getWidth(); x += BLOCK) {
            for (int y = 0; y + BLOCK <= image.getHeight(); y += BLOCK) {
                blocks++;
                different += Math.abs(brightness(x, y) - other.brightness(x, y)) > 25 ? 1 : 0;
            }
        }
        return (double) different / blocks;
    }

    private double brightness(int left, int top) {
        double sum = 0;
        for (int x = left; x < left + BLOCK; x++) {
            for (int y = top; y < top + BLOCK; y++) {
                var colour = new Color(image.getRGB(x, y));
                sum += (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3.0;
            }
        }
        return sum / (BLOCK * BLOCK);
    }

    private boolean isFilled(Look look, Rectangle bar) {
        long coloured = IntStream.range(bar.x, bar.x + bar.width)
                .mapToLong(x -> IntStream.range(bar.y, bar.y + bar.height)
                        .filter(y -> has(look, x, x, y, y))
                        .count())
                .sum();
        return coloured > FILLED * bar.width * bar.height;
    }

    private boolean has(Look look, int fromX, int toX, int fromY, int toY) {
        var sought = Color.decode(look.colour());
        for (int x = fromX; x <= toX; x++) {
            for (int y = fromY; y <= toY; y++) {
                var colour = new Color(image.getRGB(x, y));
                if (Math.abs(colour.getRed() - sought.getRed()) <= SHADE
                        && Math.abs(colour.getGreen() - sought.getGreen()) <= SHADE
                        && Math.abs(colour.getBlue() - sought.getBlue()) <= SHADE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** First and last of what follows on each other, over the white of a hatching. */
    private static List<int[]> runs(int from, int to, IntPredicate has) {
        var runs = new ArrayList<int[]>();
        for (int at = from; at < to; at++) {
            if (has.test(at)) {
                if (runs.isEmpty() || at - runs.getLast()[1] > HATCHING) {
                    runs.add(new int[] {at, at});
                }
                runs.getLast()[1] = at;
            }
        }
        return runs;
    }
}
