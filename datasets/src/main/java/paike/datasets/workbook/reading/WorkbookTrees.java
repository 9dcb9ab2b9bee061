package paike.datasets.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a workbook holds as the trees of {@code school.json} and {@code rulebook.json}.
 *
 * @param rulebook missing if the workbook states none
 */
public record WorkbookTrees(JsonNode school, JsonNode rulebook) {}
