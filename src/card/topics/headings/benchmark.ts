// Headings under which cards report how well the model does.
// Sources: as for usage; the Trainer's "Training results" (transformers: modelcard.py).
import type { HeadingPhrases } from './phrases.ts'

export const benchmark: HeadingPhrases = {
  topic: 'benchmark',
  names: {
    en: `
      evaluation, evaluations, evaluating, evaluation results, evaluation result, results, =result, eval
      results, eval, evals, benchmark, benchmarks, benchmarking, benchmark results, performance,
      performances, metrics, metric, testing data factors and metrics, quantitative analyses, quantitative
      analysis, performance metrics, validation results, test results, =accuracy, leaderboard, scores,
      open llm leaderboard, evaluation metrics, training results, training result, validation metrics,
      perplexity, humaneval, mmlu, mteb, lm eval`,
    zh: `
      评价结果, 评估结果, 评估, 评测, 评测结果, 性能, 模型性能, 模型评测, 模型评估, 模型效果, 基准测试, 实验结果, 测试结果, 效果评测, =效果, =结果, =指标, 评价,
      评价指标, 评估指标, 性能评测, 性能表现, 测评`,
    ja: '評価結果, 変数とメトリクス, 評価, 性能, 性能評価, ベンチマーク, ベンチマーク結果, =結果, 評価指標, 実験結果, 精度',
    ko: '평가 결과, 평가, 성능, 성능 평가, 벤치마크, 벤치마크 결과, =결과, 평가 지표, 모델 성능, 모델 평가, 실험 결과',
    fr: `
      résultats de l'évaluation, évaluation, évaluations, résultats, performances, performance, métriques,
      bancs d'essai`,
    es: `
      resultados de evaluación, evaluación, evaluaciones, resultados, =rendimiento, rendimiento del
      modelo, métricas, resultados de la evaluación, pruebas de rendimiento`,
    de: `
      evaluierungsergebnisse, evaluation, evaluierung, ergebnisse, auswertung, =leistung, leistung des
      modells, =bewertung, benchmarks, metriken`,
    ru: `
      результаты оценки, результаты валидации, оценка, результаты, метрики, =качество, качество модели,
      =производительность, бенчмарки, бенчмарк`,
    pt: `
      resultados da avaliação, avaliação, avaliações, resultados, =desempenho, desempenho do modelo,
      métricas, benchmarks`,
    it: 'valutazione, risultati, prestazioni, metriche, risultati della valutazione',
    nl: 'evaluatie, resultaten, prestaties, evaluatieresultaten',
    pl: 'wyniki, ewaluacja, ocena, metryki, wydajność modelu',
    tr: 'değerlendirme, sonuçlar, performans, değerlendirme sonuçları, başarım',
    ar: 'النتائج, التقييم, نتائج التقييم, الأداء',
    vi: 'kết quả, đánh giá, kết quả đánh giá, hiệu suất, kết quả thực nghiệm',
    id: 'evaluasi, hasil, hasil evaluasi, kinerja, performa',
  },
  near: {
    en: `
      mt bench, alpacaeval, alpaca eval, hellaswag, gsm8k, truthfulqa, bbh, agieval, gpqa, ifeval, glue, superglue, squad,
      big bench, arena hard, mbpp, =wer, =cer, =bleu, =rouge, =f1, =f1 score, =auc, =map, =word error rate`,
  },
  hints: {
    en: `
      accuracy, quality, comparison, comparisons, compared, factors, testing data, score, loss, f1, wer,
      bleu, rouge, speed, experiments, experimental, ratings, rankings, ranking, highlights, reward, rewards, how well, how good,
      inference speed, validation,
      test set, result, testing, arena, win rate, training metrics`,
    zh: '推理速度, 推理性能, 效果, 结果, 指标, 对比, 实验, 比较',
    ja: '結果, 比較, 実験',
    ko: '결과, 비교, 실험',
    fr: 'comparaison, précision, scores',
    es: 'comparación, precisión, puntuaciones',
    de: 'vergleich, genauigkeit',
    ru: 'сравнение, точность',
    pt: 'comparação, precisão, acurácia',
  },
}
