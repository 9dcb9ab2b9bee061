package paike.model.school;

import java.util.List;

/**
 * What changes on a day of rain, smog or frost (雨天、雾霾方案): times stay, lessons outdoors move
 * indoors.
 *
 * @param closed ids or kinds of the rooms that close; empty = the school has no such plan
 * @param indoor ids or kinds of the rooms that take in lessons, most wanted first; a class's home
 *     room does so in any case, last if it is not named
 */
public record BadWeather(List<String> closed, List<String> indoor) {
    public static final BadWeather NONE = new BadWeather(List.of(), List.of());

    public boolean isStated() {
        return !closed.isEmpty();
    }

    public boolean closes(Room room) {
        return closed.contains(room.id()) || closed.contains(room.kind());
    }

    /** How unwelcome a room is, from 0; as many as there are words if no word names it. */
    public int rank(Room room) {
        for (int rank = 0; rank < indoor.size(); rank++) {
            if (indoor.get(rank).equals(room.id()) || indoor.get(rank).equals(room.kind())) {
                return rank;
            }
        }
        return indoor.size();
    }

    public boolean names(Room room) {
        return rank(room) < indoor.size();
    }
}
