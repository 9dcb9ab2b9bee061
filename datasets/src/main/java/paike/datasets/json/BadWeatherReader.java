package paike.datasets.json;

import java.util.LinkedHashMap;
import java.util.List;
import paike.model.Text;
import paike.model.school.BadWeather;
import paike.model.school.Room;

/** Reads where lessons go in bad weather. */
final class BadWeatherReader {
    private static final String FIELD = "badWeather";
    private static final Text PLACE = new Text("场地代码或场地类型", "room id or kind of room");

    private BadWeatherReader() {}

    static BadWeather read(JsonCursor school, List<Room> rooms) {
        if (!school.has(FIELD)) {
            return BadWeather.NONE;
        }
        var words = new LinkedHashMap<String, String>();
        for (var room : rooms) {
            words.put(room.id(), room.id());
            words.put(room.kind(), room.kind());
        }
        var at = school.object(FIELD);
        var closed = at.references("closed", words, PLACE);
        var indoor = at.references("indoor", words, PLACE);
        if (at.isEmpty("closed")) {
            at.problem("closed", new Text("至少应有一个停用的场地", "at least one closed room expected"));
        }
        at.done();
        return new BadWeather(List.copyOf(closed), List.copyOf(indoor));
    }
}
