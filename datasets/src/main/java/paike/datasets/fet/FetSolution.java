package paike.datasets.fet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import paike.datasets.xml.XmlText;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;

/**
 * Writes the solution of a {@code .fet} file: the same text with locks at the end of its lists of
 * constraints, one for the time of each activity and one for its room.
 */
final class FetSolution {
    private final FetFile file;
    private final Places places;
    private final Timetable timetable;

    /**
     * @param timetable of the school that the file is
     */
    FetSolution(FetFile file, Places places, Timetable timetable) {
        this.file = file;
        this.places = places;
        this.timetable = timetable;
    }

    byte[] lock(XmlText original) {
        var locked = locked();
        var times = new StringBuilder();
        var rooms = new StringBuilder();
        for (var placement : timetable.placements()) {
            if (placement.lesson().origin() != Lesson.Origin.PLANNED) {
                continue;
            }
            var activity = file.activities().get(placement.lesson().assignment().index());
            if (!locked.contains(activity.id())) {
                time(times, activity, placement);
            }
            var room = placement.room();
            if (room != null) {
                room(rooms, activity, room);
            }
        }
        var text = append(original.text(), "Time_Constraints_List", times);
        return original.bytes(append(text, "Space_Constraints_List", rooms));
    }

    /** Ids of activities that the file itself locks to a time: a second lock is no help. */
    private Set<Integer> locked() {
        var locked = new HashSet<Integer>();
        for (var constraint : file.constraints()) {
            var element = constraint.element();
            if (constraint.kind().equals("ConstraintActivityPreferredStartingTime")
                    && constraint.isMust()
                    && element.textOf("Permanently_Locked").strip().equals("true")
                    && !element.textOf("Preferred_Day", "Day").isEmpty()
                    && !element.textOf("Preferred_Hour", "Hour").isEmpty()) {
                locked.add(Integer.parseInt(element.textOf("Activity_Id").strip()));
            }
        }
        return locked;
    }

    private void time(StringBuilder to, FetActivity activity, Placement placement) {
        var start = placement.start();
        int period = timetable.school().week(placement.lesson()).period(start.index());
        to.append("<ConstraintActivityPreferredStartingTime>\n")
                .append("\t<Weight_Percentage>100</Weight_Percentage>\n");
        line(to, "Activity_Id", activity.name());
        line(to, "Preferred_Day", file.days().get(start.day()));
        line(to, "Preferred_Hour", file.hours().get(period - 1));
        to.append("\t<Permanently_Locked>true</Permanently_Locked>\n")
                .append("\t<Active>true</Active>\n\t<Comments></Comments>\n")
                .append("</ConstraintActivityPreferredStartingTime>\n");
    }

    private void room(StringBuilder to, FetActivity activity, Room room) {
        to.append("<ConstraintActivityPreferredRoom>\n")
                .append("\t<Weight_Percentage>100</Weight_Percentage>\n");
        line(to, "Activity_Id", activity.name());
        line(to, "Room", places.origin(room).name());
        var reals = places.reals(room);
        if (!reals.isEmpty()) {
            line(to, "Number_of_Real_Rooms", String.valueOf(reals.size()));
            reals.forEach(real -> line(to, "Real_Room", real));
        }
        to.append("\t<Permanently_Locked>true</Permanently_Locked>\n")
                .append("\t<Active>true</Active>\n\t<Comments></Comments>\n")
                .append("</ConstraintActivityPreferredRoom>\n");
    }

    private static void line(StringBuilder to, String name, String value) {
        to.append('\t').append('<').append(name).append('>');
        to.append(XmlText.escaped(value));
        to.append("</").append(name).append(">\n");
    }

    /** Puts constraints at the end of a list, which may be empty: {@code <List/>}. */
    private static String append(String text, String list, StringBuilder constraints) {
        int end = text.lastIndexOf("</" + list);
        if (end >= 0) {
            return text.substring(0, end) + constraints + text.substring(end);
        }
        var empty = Pattern.compile("<" + list + "\\s*/>").matcher(text);
        return empty.find()
                ? text.substring(0, empty.start())
                        + "<"
                        + list
                        + ">\n"
                        + constraints
                        + "</"
                        + list
                        + ">"
                        + text.substring(empty.end())
                : text;
    }
}
