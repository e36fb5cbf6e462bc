package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.stance.attribution.chain.ChainTrainer;
import org.entente.stance.attribution.chain.Labels;
import org.entente.stance.attribution.chain.Labels.Stretch;
import org.entente.stance.attribution.chain.TrainingOptions;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;

/** Fits an {@link AttributionModel} to articles in which people have marked the attributions. */
public final class AttributionTrainer {
    /** Chosen on articles of the training part: docs/attribution.md. */
    private static final double CUE_BONUS = 0.5;

    private static final double SOURCE_BONUS = 0.5;

    private final Labels cueLabels = new Labels(1);
    private final Labels roleLabels = new Labels(2);
    private final TrainingOptions cueOptions;
    private final TrainingOptions roleOptions;

    private AttributionTrainer(TrainingOptions cueOptions, TrainingOptions roleOptions) {
        this.cueOptions = cueOptions;
        this.roleOptions = roleOptions;
    }

    /** An article as it was annotated, with its cues and the attributions that they stand for. */
    private record Lesson(ArticleView view, List<Cue> cues, List<AttributionSpans> attributions) {}

    /** A model of the articles; the same articles, annotator and seed give the same model. */
    public static AttributionModel train(
            List<LabelledArticle> articles, Function<Article, AnnotatedArticle> annotator, long seed) {
        AttributionTrainer trainer = new AttributionTrainer(
                new TrainingOptions(8, 0.05, 3, 0.35, 0, seed), new TrainingOptions(12, 0.05, 3, 0.5, 0, seed));
        return trainer.train(articles.stream()
                .map(article -> lesson(article, annotator.apply(article.article())))
                .toList());
    }

    private static Lesson lesson(LabelledArticle labelled, AnnotatedArticle article) {
        ArticleView view = new ArticleView(article);
        Alignment alignment = new Alignment(view);
        List<Cue> cues = new ArrayList<>();
        List<AttributionSpans> attributions = new ArrayList<>();
        for (AttributionSpans attribution : labelled.attributions()) {
            alignment.cue(attribution).ifPresent(cue -> {
                cues.add(cue);
                attributions.add(attribution);
            });
        }
        return new Lesson(view, cues, attributions);
    }

    private AttributionModel train(List<Lesson> lessons) {
        return new AttributionModel(
                ChainTrainer.train(cueLabels, cueExamples(lessons), cueOptions),
                ChainTrainer.train(roleLabels, roleExamples(lessons), roleOptions),
                CUE_BONUS,
                SOURCE_BONUS);
    }

    private List<ChainTrainer.Example> cueExamples(List<Lesson> lessons) {
        List<ChainTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            CueMap map = new CueMap(lesson.cues(), lesson.view().sentences().size());
            for (SentenceView view : lesson.view().sentences()) {
                List<Stretch> stretches = map.in(view.sentence().index()).stream()
                        .map(cue -> new Stretch(0, cue.start(), cue.end()))
                        .toList();
                examples.add(new ChainTrainer.Example(CueFeatures.of(view), cueLabels.encode(stretches, view.size())));
            }
        }
        return examples;
    }

    private List<ChainTrainer.Example> roleExamples(List<Lesson> lessons) {
        List<ChainTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            ArticleView view = lesson.view();
            CueMap map = new CueMap(lesson.cues(), view.sentences().size());
            for (int i = 0; i < lesson.cues().size(); i++) {
                Cue cue = lesson.cues().get(i);
                Window window = Window.around(cue, view);
                examples.add(new ChainTrainer.Example(
                        RoleFeatures.of(view, cue, window, map),
                        new Alignment(view).roles(lesson.attributions().get(i), window, roleLabels)));
            }
        }
        return examples;
    }
}
