package paike.benchmarks.race.results;

/** Who races. */
public enum Engine {
    FET("FET"),
    PAIKE("Paike");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
