package paike.app.export;

import java.util.List;
import paike.model.Text;

/**
 * What a format made of a plan.
 *
 * @param notes what people should know of it, such as what the format cannot say
 */
public record Exported(List<ExportFile> files, List<Text> notes) {

    static Exported of(String path, byte[] bytes) {
        return new Exported(List.of(new ExportFile(path, bytes)), List.of());
    }
}
