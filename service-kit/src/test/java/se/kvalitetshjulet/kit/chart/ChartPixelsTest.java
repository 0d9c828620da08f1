package se.kvalitetshjulet.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.kvalitetshjulet.kit.PdfUa.faultsOf;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen of a chart, on a page, on a telephone and on paper: a check of the PDF itself does not see a blank one. */
class ChartPixelsTest {

    private static final Offset<Double> A_LITTLE = within(2.5);

    /** What a chart is drawn on. */
    private enum Surface {
        PAGE(DrawnChart::onAPage),
        TELEPHONE(DrawnChart::onATelephone),
        PAPER(DrawnChart::onPaper);

        private final Function<Chart, BufferedImage> draw;

        Surface(Function<Chart, BufferedImage> draw) {
            this.draw = draw;
        }

        Pixels of(Chart chart) {
            return new Pixels(draw.apply(chart));
        }

        /** Without the legend, whose samples have the colours too. */
        Pixels plot(Chart chart) {
            return of(chart).below(this == TELEPHONE ? 50 : 24);
        }
    }

    @ParameterizedTest
    @EnumSource
    void standing_bars_are_as_high_as_their_numbers(Surface surface) {
        var bars = surface.of(SampleCharts.quarters()).bars(Look.FIRST);

        assertLengths(bars, bar -> bar.height, 8, 16, 12);
        assertThat(bars)
                .extracting(Rectangle::getMaxY)
                .as("all stand on the axis")
                .allSatisfy(y -> assertThat(y).isEqualTo(bars.getFirst().getMaxY(), A_LITTLE));
    }

    @ParameterizedTest
    @EnumSource
    void both_sexes_stand_beside_each_other_in_each_year(Surface surface) {
        var women = surface.plot(SampleCharts.sexes()).bars(Look.FIRST);
        var men = surface.plot(SampleCharts.sexes()).bars(Look.SECOND);

        assertLengths(women, bar -> bar.height, 20, 30, 25, 35);
        assertLengths(men, bar -> bar.height, 40, 10, 45);
        assertThat(men.getFirst().height / (double) women.getFirst().height).isEqualTo(2, within(0.1));
        assertThat(men.getFirst().getMinX()).isEqualTo(women.getFirst().getMaxX(), within(3.0));
    }

    @ParameterizedTest
    @EnumSource
    void bars_below_nought_hang_and_those_above_stand(Surface surface) {
        var bars = surface.of(SampleCharts.forecast()).bars(Look.FIRST);

        assertLengths(bars, bar -> bar.height, 1200, 800, 400, 400, 800, 1200, 1600);
        assertThat(bars.subList(3, 7))
                .allSatisfy(bar ->
                        assertThat(bar.getMinY()).isEqualTo(bars.getFirst().getMaxY(), within(4.0)));
    }

    @ParameterizedTest
    @EnumSource
    void parts_stand_on_each_other(Surface surface) {
        var plot = surface.plot(SampleCharts.parts());
        var whole =
                List.of(plot.bars(Look.FIRST), plot.bars(Look.SECOND), plot.bars(Look.THIRD), plot.bars(Look.FOURTH));

        assertLengths(whole.get(0), bar -> bar.height, 4, 8, 6);
        assertLengths(whole.get(1), bar -> bar.height, 8, 8, 6);
        assertThat(whole.get(2)).as("what is withheld is not filled").hasSize(2);
        assertThat(whole.get(3)).hasSize(2);
        for (int part = 1; part < whole.size(); part++) {
            assertThat(whole.get(part).get(1).getMaxY())
                    .isEqualTo(whole.get(part - 1).get(1).getMinY(), within(4.0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lying_bars_are_as_long_as_their_numbers(Surface surface) {
        var bars = surface.of(SampleCharts.categories()).bars(Look.FIRST);

        assertLengths(bars, bar -> bar.width, 24, 12, 6);
    }

    @ParameterizedTest
    @EnumSource
    void a_deviation_below_nought_lies_to_the_left(Surface surface) {
        var years = surface.plot(SampleCharts.departments());
        var before = years.bars(Look.FIRST).stream().sorted(byY()).toList();
        var now = years.bars(Look.SECOND).stream().sorted(byY()).toList();

        assertLengths(before, bar -> bar.width, 4200, 1050, 2100);
        assertLengths(now, bar -> bar.width, 2100, 1050, 3150);
        assertThat(before.get(0).getMaxX()).isEqualTo(before.get(1).getMinX(), within(4.0));
    }

    @ParameterizedTest
    @EnumSource
    void a_line_passes_its_numbers(Surface surface) {
        var line = surface.of(SampleCharts.shareInTime());
        int[] reach = line.reach(Look.FIRST);
        var heights = IntStream.range(0, 5)
                .mapToDouble(time -> line.height(
                        Look.FIRST, (int) Math.round(reach[0] + 4 + time * (reach[1] - reach[0] - 8) / 4.0)))
                .toArray();

        double eight = heights[0] - heights[1];
        assertThat(heights[0] - heights[2]).isEqualTo(eight * 4.5 / 8, A_LITTLE);
        assertThat(heights[0] - heights[3]).isEqualTo(eight * 12 / 8, A_LITTLE);
        assertThat(heights[0] - heights[4]).isEqualTo(eight * 6 / 8, A_LITTLE);
        assertThat(eight).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void a_line_is_broken_where_a_number_is_not_told(Surface surface) {
        var chart = Chart.lines("brott", "Beslut", "År", "Antal")
                .add("2020", 4)
                .add("2021", 6)
                .add("2022", List.of(Amount.withheld("<5")))
                .add("2023", 6)
                .add("2024", 4);
        var line = surface.of(chart);
        int[] reach = line.reach(Look.FIRST);

        assertThat(line.height(Look.FIRST, (reach[0] + reach[1]) / 2)).isNaN();
        assertThat(line.height(Look.FIRST, reach[0] + (reach[1] - reach[0]) / 8))
                .isNotNaN();
    }

    static Stream<Chart> samples() {
        return SampleCharts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void page_and_paper_show_the_same(Chart chart) {
        var page = Surface.PAGE.of(chart);

        assertThat(Surface.PAPER.of(chart).differsFrom(page)).isLessThan(0.02);
        assertThat(blank(page).differsFrom(page))
                .as("there is something to see")
                .isGreaterThan(0.03);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_text_is_cut_or_lies_on_another(Chart chart) {
        assertThat(DrawnChart.crowded(chart)).isEmpty();
    }

    @Test
    void a_chart_on_paper_follows_pdf_ua_1() throws Exception {
        assertThat(faultsOf(DrawnChart.pdf(SampleCharts.municipalityAndNation())))
                .isEmpty();
    }

    private static Pixels blank(Pixels like) {
        var image = new BufferedImage(like.image().getWidth(), like.image().getHeight(), BufferedImage.TYPE_INT_RGB);
        var white = image.createGraphics();
        white.setColor(Color.WHITE);
        white.fillRect(0, 0, image.getWidth(), image.getHeight());
        return new Pixels(image);
    }

    private static Comparator<Rectangle> byY() {
        return Comparator.comparingDouble(Rectangle::getY);
    }

    /** As long as the numbers are to each other; nothing more, and nothing less, is there. */
    private static void assertLengths(List<Rectangle> bars, Function<Rectangle, Integer> length, double... numbers) {
        assertThat(bars).hasSize(numbers.length);
        double unit = bars.stream().mapToInt(length::apply).max().orElseThrow()
                / IntStream.range(0, numbers.length)
                        .mapToDouble(i -> numbers[i])
                        .max()
                        .orElseThrow();
        for (int i = 0; i < numbers.length; i++) {
            assertThat((double) length.apply(bars.get(i))).isEqualTo(numbers[i] * unit, A_LITTLE);
        }
    }
}
