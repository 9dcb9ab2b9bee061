package paike.datasets.variations;

/** One kind of sentence. */
interface Edit {

    /**
     * Does what a sentence says, or says to the draft what is wrong with it.
     *
     * @return false if it is a sentence of another kind
     */
    boolean apply(String sentence, Draft draft);
}
