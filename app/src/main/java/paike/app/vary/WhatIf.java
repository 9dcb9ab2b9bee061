package paike.app.vary;

import java.nio.file.Path;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Rulebook;

/**
 * One school to be solved.
 *
 * @param name of the variation, for people
 * @param folder where its results go
 */
public record WhatIf(Text name, Path folder, School school, Rulebook rulebook) {}
