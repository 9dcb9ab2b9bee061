package paike.model.afterschool;

import java.util.List;
import java.util.Set;
import paike.model.school.Room;

/** A weekly lecture (特色讲座) for whole grades. */
public record Lecture(
        String id, String name, Session session, List<Room> venues, Set<Integer> grades) {}
