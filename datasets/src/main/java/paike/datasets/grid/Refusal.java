package paike.datasets.grid;

import paike.model.Text;

/** Why a file is not read. */
record Refusal(Text message, Text advice) {}
