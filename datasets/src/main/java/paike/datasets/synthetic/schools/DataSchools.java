package paike.datasets.synthetic.schools;

import java.util.List;
import paike.datasets.synthetic.calendar.Years;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.schools.middle.Boarding;
import paike.datasets.synthetic.schools.middle.NineYears;
import paike.datasets.synthetic.schools.middle.Steppe;
import paike.datasets.synthetic.schools.middle.Streamed;
import paike.datasets.synthetic.schools.primary.BigBreaks;
import paike.datasets.synthetic.schools.primary.Chongqing;
import paike.datasets.synthetic.schools.primary.Outdoors;
import paike.datasets.synthetic.schools.primary.Qingdao;
import paike.datasets.synthetic.schools.primary.Shanghai;
import paike.datasets.synthetic.schools.primary.SixHours;
import paike.datasets.synthetic.schools.primary.Township;
import paike.datasets.synthetic.schools.primary.TwoHours;
import paike.datasets.synthetic.schools.primary.Windows;
import paike.datasets.synthetic.schools.primary.Zhengzhou;

/** Every school of {@code datasets/data} that has a profile. */
public final class DataSchools {
    private DataSchools() {}

    public static List<SchoolProfile> all() {
        return List.of(
                Zhengzhou.profile().with(Years.ZHENGZHOU),
                Chongqing.profile(),
                Shanghai.profile(),
                Windows.profile(),
                BigBreaks.profile(),
                Outdoors.profile(),
                SixHours.profile(),
                Qingdao.profile().with(Years.QINGDAO),
                Township.profile(),
                TwoHours.profile(),
                NineYears.profile(),
                Steppe.profile(),
                Boarding.profile().with(Years.BOARDING),
                Streamed.profile());
    }
}
