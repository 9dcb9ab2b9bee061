/**
 * Self-contained pages of a plan: its timetable and its audit. May import the model, the rules and
 * the tables of {@code paike.datasets.sheets}.
 */
@NullMarked
package paike.app.pages;

import org.jspecify.annotations.NullMarked;
