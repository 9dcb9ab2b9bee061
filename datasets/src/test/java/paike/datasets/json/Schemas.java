package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;

/** The schemas in {@code docs/schema}. */
enum Schemas {
    SCHOOL,
    RULEBOOK,
    PLAN,
    CHANGES,
    VARIATIONS;

    private final JsonSchema schema;

    Schemas() {
        this.schema = factory().getSchema(tree());
    }

    private static JsonSchemaFactory factory() {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012);
    }

    Path file() {
        return Trees.root().resolve("docs/schema/" + RulebookReader.code(this) + ".schema.json");
    }

    JsonNode tree() {
        return JsonFile.read(file());
    }

    /** What the schema finds wrong; empty = nothing. */
    List<String> complaints(JsonNode tree) {
        return words(schema, tree);
    }

    /** What is wrong with the schema itself. */
    List<String> ownComplaints() {
        return words(factory().getSchema(SchemaLocation.of(SchemaId.V202012)), tree());
    }

    private static List<String> words(JsonSchema schema, JsonNode tree) {
        return schema.validate(tree).stream().map(ValidationMessage::getMessage).toList();
    }
}
