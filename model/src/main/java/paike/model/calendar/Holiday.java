package paike.model.calendar;

import java.time.LocalDate;

/**
 * Days without school (放假).
 *
 * @param to last day, included
 */
public record Holiday(String name, LocalDate from, LocalDate to) {

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
