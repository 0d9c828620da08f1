package se.kvalitetshjulet.kit.chart;

import java.util.List;

/** A chart of each kind, with what can be odd about it. */
final class SampleCharts {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec");

    private SampleCharts() {}

    static List<Chart> all() {
        return List.of(
                categories(),
                waits(),
                departments(),
                quarters(),
                sexes(),
                forecast(),
                parts(),
                municipalityAndNation(),
                shareInTime());
    }

    static Chart categories() {
        return Chart.lying("typ", "Ej verkställda beslut per typ av insats", "Typ av insats", "Beslut")
                .add("Bostad med särskild service för barn eller ungdom enligt LSS", 24)
                .add("Särskilt boende", 12)
                .add("Kontaktperson", 6)
                .add("Ledsagning", List.of(Amount.withheld("<5")))
                .add("Avlösning", 0)
                .add("Hemtjänst", List.of(Amount.missing()));
    }

    static Chart waits() {
        return Chart.lying(
                        "vantan", "Beslut efter typ och väntetid", "Typ", "Högst 180 dagar", "181–365 dagar", "Längre")
                .stacked()
                .add("Särskilt boende", 12, 8, 4)
                .add("Kontaktperson", 6, 0, 6)
                .add("Boendestöd", List.of(Amount.of(7), Amount.withheld("<5"), Amount.of(0)));
    }

    static Chart departments() {
        return Chart.lying("avdelning", "Avvikelse mot budget per avdelning", "Avdelning", "2023", "2024")
                .reference("Tillåten avvikelse", -1000)
                .add("Äldreomsorg", -4200, -2100)
                .add("Individ- och familjeomsorg", 1050, -1050)
                .add("Funktionsnedsättning", 2100, 3150);
    }

    static Chart quarters() {
        return Chart.standing("kvartal", "Ej verkställda beslut per kvartal", "Kvartal", "Beslut")
                .unit("antal")
                .reference("Mål", 10)
                .add("kv 1 2023", 8)
                .add("kv 2 2023", 16)
                .add("kv 3 2023", List.of(Amount.withheld("<5")))
                .add("kv 4 2023", 0)
                .add("kv 1 2024", List.of(Amount.missing()))
                .add("kv 2 2024", 12);
    }

    static Chart sexes() {
        return Chart.standing("kon", "Placerade efter kön", "År", "Kvinnor", "Män")
                .add("2021", 20, 40)
                .add("2022", 30, 10)
                .add("2023", List.of(Amount.of(25), Amount.withheld("<5")))
                .add("2024", 35, 45);
    }

    static Chart forecast() {
        var chart = Chart.standing("prognos", "Avvikelse mot budget", "Månad", "Avvikelse")
                .unit("tkr");
        int deviation = 1200;
        for (var month : MONTHS.subList(0, 8)) {
            chart.add(month + " 2024", deviation);
            deviation -= 400;
        }
        return chart;
    }

    static Chart parts() {
        return Chart.standing("delar", "Placeringar per form", "Månad", "HVB", "Familjehem", "Stödboende", "Jour")
                .stacked()
                .add("jan 2024", 4, 8, 2, 2)
                .add("feb 2024", 8, 8, 8, 8)
                .add("mars 2024", List.of(Amount.of(6), Amount.of(6), Amount.withheld("x"), Amount.withheld("<5")));
    }

    static Chart municipalityAndNation() {
        var chart = Chart.lines("manader", "Orosanmälningar per 10 000 invånare", "Månad", "Kommunen", "Riket");
        for (int i = 0; i < MONTHS.size(); i++) {
            chart.add(
                    MONTHS.get(i) + " 2024",
                    List.of(
                            i == 4 ? Amount.withheld("<5") : Amount.of(20 + 5 * (i % 4)),
                            i < 2 || i == 7 ? Amount.missing() : Amount.of(30 + i)));
        }
        return chart.reference("Mål", 15);
    }

    static Chart shareInTime() {
        return Chart.lines("andel", "Förhandsbedömningar inom 14 dagar", "År", "Andel")
                .unit("procent")
                .axisFrom(80)
                .add("2020", 84)
                .add("2021", 92)
                .add("2022", 88.5)
                .add("2023", 96)
                .add("2024", 90);
    }
}
