// Headings of the further topics: what the model is, is for, was made from, costs, allows, and who stands behind it.
// Sources: as for usage.
import type { HeadingPhrases } from './phrases.ts'

export const description: HeadingPhrases = {
  topic: 'description',
  names: {
    en: `
      model details, model description, overview, model summary, summary, description, introduction,
      =about, about this model, about the model, highlights, tl;dr, tldr, model overview, model
      information, abstract`,
    zh: '模型描述, 模型介绍, 模型简介, 简介, 介绍, 概述, 模型详情, 模型详细信息, 模型信息',
    ja: 'モデル概要, モデルの概要, 本モデルの概要, モデル詳細, モデルの詳細, モデルの説明, 概要, はじめに, モデルについて',
    ko: '모델 설명, 모델 소개, 모델 개요, 모델 세부 정보, 모델 상세, 소개, 개요',
    fr: `
      description du modèle, détails du modèle, présentation du modèle, présentation, aperçu, description`,
    es: `
      descripción del modelo, detalles del modelo, resumen del modelo, introducción, información del
      modelo, descripción`,
    de: `
      modell beschreibung, modellbeschreibung, modelldetails, modellübersicht, überblick, über das modell,
      beschreibung`,
    ru: `
      описание модели, о модели, детали модели, информация о модели, введение, обзор, =описание`,
    pt: `
      descrição do modelo, detalhes do modelo, sobre o modelo, visão geral, introdução, descrição`,
  },
  near: {
    en: `
      model sources, model architecture, architecture, technical specifications, what is this`,
  },
}

export const intendedUse: HeadingPhrases = {
  topic: 'intended-use',
  names: {
    en: `
      =uses, intended use, intended uses, direct use, downstream use, primary intended uses, use cases,
      use case, intended usage, intended purpose, applications, recommended use, intended use cases,
      potential uses, usage and applications`,
    zh: '预期用途, 用途, 适用范围, 应用场景, 使用场景, 适用场景, 直接使用, 下游使用',
    ja: '使用目的, 想定される用途, 想定用途, 用途, 意図された用途, 利用目的, 直接利用',
    ko: '의도된 사용, 용도, 사용 목적, 활용 분야, 사용 사례, 사용 용도',
    fr: `
      utilisations prévues, utilisation prévue, utilisations, cas d'usage, cas d'utilisation, usage prévu,
      =usages, utilisation directe`,
    es: 'usos previstos, uso previsto, casos de uso, usos, uso directo',
    de: `
      verwendungszweck, beabsichtigte verwendung, beabsichtigte nutzung, vorgesehene verwendung,
      anwendungsfälle, einsatzzweck, einsatzgebiete`,
    ru: `
      предполагаемое использование, назначение, область применения, сценарии использования, прямое
      использование`,
    pt: 'usos pretendidos, uso pretendido, casos de uso, usos, uso direto',
  },
  near: {
    en: 'primary intended users, intended users, =users, purpose',
  },
}

export const training: HeadingPhrases = {
  topic: 'training',
  names: {
    en: `
      training data, training and evaluation data, training dataset, training datasets, =datasets,
      =dataset, =data, training corpus, pretraining data, pre training data, pre training corpora, fine
      tuning data, finetuning data, training set, training procedure, training details, training
      hyperparameters, training, training regime, =preprocessing, training process, fine tuning,
      finetuning, fine tuning procedure, hyperparameters, training configuration, training setup, training
      parameters, how it was trained, pretraining, pre training, training script, training code`,
    zh: '训练数据, 训练数据集, 数据集, =数据, 训练语料, 预训练数据, 微调数据, 训练程序, 训练过程, 训练细节, 训练方法, 训练, 训练参数, 超参数, 微调',
    ja: `
      学習データ, 訓練データ, トレーニングデータ, データセット, 学習データセット, 学習に使用したデータ, 学習手順, 学習, 学習方法, 学習の詳細, 訓練手順, ハイパーパラメータ,
      ハイパーパラメーター`,
    ko: `
      훈련 데이터, 학습 데이터, 데이터셋, 학습 데이터셋, 훈련 데이터셋, 훈련 절차, 학습 절차, 학습, 훈련, 학습 세부사항, 학습 과정, 하이퍼파라미터`,
    fr: `
      données d'entraînement, jeu de données, jeux de données, corpus d'entraînement, procédure
      d'entraînement, entraînement, détails de l'entraînement, hyperparamètres`,
    es: `
      datos de entrenamiento, conjunto de datos, conjuntos de datos, corpus de entrenamiento,
      procedimiento de entrenamiento, entrenamiento, detalles del entrenamiento, hiperparámetros`,
    de: `
      trainingsdaten, trainingsdatensatz, datensatz, datensätze, =daten, trainingsverfahren, training,
      trainingsdetails, hyperparameter, trainingsprozess`,
    ru: `
      тренировочные данные, обучающие данные, данные обучения, данные для обучения, датасет, датасеты,
      набор данных, процедура обучения, обучение, детали обучения, гиперпараметры, процесс обучения`,
    pt: `
      dados de treinamento, dados de treino, conjunto de dados, conjuntos de dados, corpus de treinamento,
      procedimento de treinamento, treinamento, detalhes do treinamento, hiperparâmetros, treino`,
  },
  near: {
    en: `
      data sources, dataset, datasets, speeds sizes times, training results`,
  },
}

export const bias: HeadingPhrases = {
  topic: 'bias',
  names: {
    en: `
      bias, biases, ethical considerations, ethics, fairness, responsible ai, responsible use, societal
      impact, societal impact assessment, risks and harms, content safety, safety`,
    zh: '偏见, 伦理考量, 伦理考虑, 伦理, 道德考量, 安全性, 公平性, 偏差',
    ja: 'バイアス, 倫理的配慮, 倫理的考慮事項, 倫理, 安全性, 公平性',
    ko: '편향, 윤리적 고려사항, 윤리적 고려 사항, 윤리, 안전성, 공정성',
    fr: 'biais, considérations éthiques, éthique, équité, sécurité',
    es: 'sesgos, sesgo, consideraciones éticas, ética, equidad, seguridad',
    de: 'bias, ethische überlegungen, ethik, fairness, verzerrungen, sicherheit',
    ru: 'предвзятость, предубеждения, этические соображения, этика, справедливость, безопасность',
    pt: 'vieses, viés, considerações éticas, ética, equidade, segurança',
  },
  near: {
    en: 'risks, responsibility, harms',
  },
}

export const environment: HeadingPhrases = {
  topic: 'environment',
  names: {
    en: `
      environmental impact, carbon emissions, co2 emissions, carbon footprint, energy consumption, energy
      use, emissions, sustainability, carbon emitted`,
    zh: '环境影响, 碳排放, 碳足迹, 能耗',
    ja: '環境への影響, 環境影響, 炭素排出量, 二酸化炭素排出量, 消費電力',
    ko: '환경 영향, 환경에 미치는 영향, 탄소 배출량, 탄소 배출, 탄소 발자국',
    fr: `
      impact environnemental, empreinte carbone, émissions de carbone, émissions de co2, consommation
      énergétique`,
    es: `
      impacto ambiental, impacto medioambiental, huella de carbono, emisiones de carbono, consumo
      energético`,
    de: `
      umweltauswirkungen, umweltbelastung, umwelteinfluss, co2 fußabdruck, co2 emissionen,
      energieverbrauch`,
    ru: `
      воздействие на окружающую среду, экологическое воздействие, углеродный след, выбросы углерода,
      энергопотребление`,
    pt: 'impacto ambiental, pegada de carbono, emissões de carbono, consumo de energia',
  },
}

export const license: HeadingPhrases = {
  topic: 'license',
  names: {
    en: `
      license, licence, licenses, licensing, licensing information, license agreement, license and terms,
      terms of use, terms and conditions, usage restrictions`,
    zh: '许可证, 许可, 协议, 开源协议, 开源许可, 使用协议, 使用许可, 模型协议, 模型许可, 模型开源协议, 许可协议, 授权',
    ja: 'ライセンス, 利用規約, モデルライセンス',
    ko: '라이선스, 라이센스, 이용 약관',
    fr: "licence, conditions d'utilisation",
    es: 'licencia, términos de uso',
    de: 'lizenz, lizenzierung, nutzungsbedingungen',
    ru: 'лицензия, условия использования',
    pt: 'licença, termos de uso',
  },
}

export const demo: HeadingPhrases = {
  topic: 'demo',
  names: {
    en: `
      demo, demos, online demo, live demo, playground, try it, try it out, web demo, hugging face space,
      spaces, samples, sample outputs, sample output, example outputs, example output, output examples, generated examples, showcase, gallery`,
    zh: '演示, 在线体验, 在线演示, 体验',
    ja: 'デモ',
    ko: '데모',
    fr: 'démo, démonstration',
    es: 'demostración, demo',
    de: 'demo, vorführung',
    ru: 'демо, демонстрация',
    pt: 'demonstração, demo',
  },
}

export const contact: HeadingPhrases = {
  topic: 'contact',
  names: {
    en: `
      model card contact, model card authors, contact, contacts, =authors, =author, contact us,
      maintainers, =support, =team, =questions, owners, contact information, feedback, questions or
      comments, where to send questions, developed by, team members, get in touch, community`,
    zh: '联系方式, 联系我们, 作者, 开发团队, 联系',
    ja: '連絡先, お問い合わせ, 作者, 開発者, 著者, 製作者',
    ko: '연락처, 문의, 저자, 개발자, 개발팀',
    fr: 'contact, auteurs, nous contacter',
    es: 'contacto, autores, =equipo',
    de: 'kontakt, autoren, ansprechpartner',
    ru: 'контакты, контакт, авторы, =команда',
    pt: 'contato, contacto, autores, =equipe',
  },
}
