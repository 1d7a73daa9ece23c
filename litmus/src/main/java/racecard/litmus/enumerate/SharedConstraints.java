package racecard.litmus.enumerate;

import java.util.List;
import racecard.litmus.cat.CatModel;

/**
 * What all models of a question agree to leave out.
 *
 * @param coherent whether each wants every location to be coherent
 * @param atomic whether each wants nothing to come between the halves of a read-modify-write
 * @param coherence how much of the coherence order the most curious of them looks at
 */
record SharedConstraints(boolean coherent, boolean atomic, CatModel.Coherence coherence) {
    /**
     * @param observed whether final states name a location, so that the last write of each matters whatever the models
     *     say
     */
    static SharedConstraints of(List<CatModel> models, boolean observed) {
        CatModel.Coherence most = observed ? CatModel.Coherence.LAST : CatModel.Coherence.NONE;
        for (CatModel model : models) {
            most = model.coherence().compareTo(most) > 0 ? model.coherence() : most;
        }
        return new SharedConstraints(
                models.stream().allMatch(CatModel::coherent), models.stream().allMatch(CatModel::atomic), most);
    }
}
