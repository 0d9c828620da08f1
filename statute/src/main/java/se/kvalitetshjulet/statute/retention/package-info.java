/**
 * How long what a board keeps of an individual has to be kept, and when it has to go (gallring).
 *
 * <p>Five years after the last entry in the file: 12 kap. 1 § SoL (2001:453), 16 kap. SoL (2025:400), 21 c § LSS. What stays
 * longer: children, 12 kap. 2 § SoL (2001:453), 16 kap. SoL (2025:400), 21 d § LSS; and a selection for research, 16 kap. 4 §
 * SoL (2025:400) with 13 kap. 1 § socialtjänstförordningen (2025:468), 21 d § LSS with 12 § förordningen (1993:1090).
 */
package se.kvalitetshjulet.statute.retention;
