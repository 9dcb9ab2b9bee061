package paike.rules;

/** Turns a deviation into a cost. */
public enum CostFunction {
    LINEAR {
        @Override
        public long cost(int deviation) {
            return deviation;
        }
    },
    QUADRATIC {
        @Override
        public long cost(int deviation) {
            return (long) deviation * deviation;
        }
    },
    STEP {
        @Override
        public long cost(int deviation) {
            return deviation > 0 ? 1 : 0;
        }
    };

    /**
     * @param deviation 0 or more
     * @return 0 or more
     */
    public abstract long cost(int deviation);
}
