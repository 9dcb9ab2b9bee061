/**
 * What-ifs: named lists of sentences such as 教师 张三 周三 不排课, each of which edits the tree of a school
 * or its rulebook. The readers of these files judge the result; one {@code Edit} is one kind of
 * sentence.
 */
@NullMarked
package paike.datasets.variations;

import org.jspecify.annotations.NullMarked;
