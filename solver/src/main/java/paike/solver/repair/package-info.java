/**
 * Mends a timetable with the fewest changes.
 *
 * <p>The idea: a point of a rule depends on the lessons that report it and on nothing else. So a
 * broken point is mended only by changing one of the lessons that have a part in it, or by bringing
 * one in that would have; {@code WaysOut} lists these. {@code Mending} follows the ways out of one
 * broken point after another, one change deep, then two, then three. Where that is all there is to
 * try, the result is proved to be the fewest. Larger damage is mended place by place, and then as
 * much as possible is put back to where it was found.
 *
 * <p>{@code FoundSchool} has, besides the lessons of a timetable made by hand, the planned ones
 * that could take their place, so that setting teachers back and joining a torn double are changes
 * like any other. Every result is confirmed by a full audit. Knows nothing of Timefold.
 */
@NullMarked
package paike.solver.repair;

import org.jspecify.annotations.NullMarked;
