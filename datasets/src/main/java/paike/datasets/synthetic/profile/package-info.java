/**
 * What a made-up school is drawn from, in small tables: who is taught what by which post, in which
 * rooms, by which bells. May import {@code paike.model} and the stock of clubs only.
 */
@NullMarked
package paike.datasets.synthetic.profile;

import org.jspecify.annotations.NullMarked;
