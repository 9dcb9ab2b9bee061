package paike.model.school;

/**
 * One of the groups into which the pupils of several classes are mixed for a subject (走班): all sets
 * of an assignment are taught at the same time, each by its teacher in its room.
 *
 * @param name such as A 层
 */
public record TeachingSet(String name, Teacher teacher, Room room) {}
