package paike.solver.board;

import paike.model.school.Room;

/** Which lessons are held in which room; a moment is a day * atoms + an atom. */
final class RoomUse {
    /** Lessons placed in a room: [room][word]. */
    private final long[][] lessons;

    /** How many of them are going on: [room][moment]. */
    private final int[][] counts;

    /** Sum of their indexes, so the lesson itself if it is one: [room][moment]. */
    private final int[][] sums;

    RoomUse(int rooms, int moments, int words) {
        this.lessons = new long[rooms][words];
        this.counts = new int[rooms][moments];
        this.sums = new int[rooms][moments];
    }

    void enter(Room room, int lesson, int[] moments) {
        Clashes.set(lessons[room.index()], lesson);
        change(room, lesson, moments, 1);
    }

    void leave(Room room, int lesson, int[] moments) {
        Clashes.clear(lessons[room.index()], lesson);
        change(room, lesson, moments, -1);
    }

    private void change(Room room, int lesson, int[] moments, int sign) {
        for (int moment : moments) {
            counts[room.index()][moment] += sign;
            sums[room.index()][moment] += sign * lesson;
        }
    }

    /**
     * Adds the lessons that are in a room at some moments.
     *
     * @param meets those that count
     * @param going lessons going on: [moment][word]
     * @return false if the room is free
     */
    boolean addThere(Room room, int[] moments, long[] meets, long[][] going, long[] to) {
        int[] count = counts[room.index()];
        boolean any = false;
        for (int moment : moments) {
            if (count[moment] == 1) {
                int lesson = sums[room.index()][moment];
                if (Clashes.has(meets, lesson)) {
                    Clashes.set(to, lesson);
                }
            } else if (count[moment] > 1) {
                long[] here = lessons[room.index()];
                for (int word = 0; word < to.length; word++) {
                    to[word] |= going[moment][word] & here[word] & meets[word];
                }
            }
            any |= count[moment] > 0;
        }
        return any;
    }
}
