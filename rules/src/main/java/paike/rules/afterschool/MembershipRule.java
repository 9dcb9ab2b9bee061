package paike.rules.afterschool;

import paike.rules.Occupancy;
import paike.rules.StaticRule;

/** A rule about who is in which club; a plan without members keeps it. */
interface MembershipRule extends StaticRule {

    @Override
    default boolean isSilent(Occupancy now) {
        return now.memberships().isEmpty();
    }
}
