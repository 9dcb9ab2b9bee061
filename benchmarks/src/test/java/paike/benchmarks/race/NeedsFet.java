package paike.benchmarks.race;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import paike.benchmarks.race.programs.FetProgram;

/** A test that asks FET; where it is not installed, the test is skipped with a notice. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsFet.Condition.class)
public @interface NeedsFet {

    /** Whether FET is there. */
    final class Condition implements ExecutionCondition {
        private static final boolean INSTALLED = FetProgram.isInstalled();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (INSTALLED) {
                return ConditionEvaluationResult.enabled("fet-cl is installed");
            }
            var notice =
                    context.getDisplayName()
                            + " skipped: there is no fet-cl; Debian's package fet has it";
            System.err.println(notice);
            return ConditionEvaluationResult.disabled(notice);
        }
    }
}
