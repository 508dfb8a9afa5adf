// Headings under which cards say how to load and run the model.
// Sources: the Hub's model card templates (huggingface_hub: modelcard_template.md; huggingface/model_card), the
// translated Hugging Face course (chapter 4.4), and headings seen on the Hub.
import type { HeadingPhrases } from './phrases.ts'

export const usage: HeadingPhrases = {
  topic: 'usage',
  names: {
    en: `
      how to use, usage, usages, how to get started, getting started, get started, quickstart, quick
      start, quick usage, quick tour, quick guide, quick use, how to run, running the model, run the
      model, run this model, using the model, using this model, use the model, use this model, how to
      load, how do i use, how to interact, how to inference, how to infer, sample usage, example usage,
      basic usage, how to apply, load, loading, how to deploy, how to serve, how to
      prompt, usage instructions, usage guide, instructions for use, =how to, =to use`,
    zh: `
      如何使用, 使用方法, =使用, 使用说明, 使用教程, 使用指南, 使用方式, 用法, 快速开始, 快速上手, 快速使用, 快速入门, 使用示例, 使用样例, 模型使用, 怎么使用, 怎样使用,
      调用方式, 调用示例, 如何运行, 如何推理, 推理示例, 推理代码`,
    ja: '使用方法, モデルの使い方, 使い方, 利用方法, クイックスタート, 使用例, 利用例, はじめかた, 始め方, 推論方法, 実行方法',
    ko: '사용 방법, 사용방법, 사용법, 사용하기, 사용 예시, 사용 예제, 사용예시, 빠른 시작, 시작하기, 추론 방법, 실행 방법',
    fr: `
      comment utiliser, comment utiliser le modèle, =utilisation, utilisation du modèle, mode d'emploi,
      démarrage rapide, exemple d'utilisation, exemples d'utilisation, prise en main, guide de démarrage`,
    es: `
      cómo usarlo, como usarlo, cómo usar, cómo utilizar, cómo empezar, =uso, uso del modelo, modo de uso,
      inicio rápido, guía rápida, primeros pasos, ejemplo de uso, ejemplos de uso, instrucciones de uso`,
    de: `
      modell bedienung, =verwendung, =nutzung, =anwendung, =benutzung, verwendung des modells, nutzung des
      modells, schnellstart, erste schritte, anwendungsbeispiel, verwendungsbeispiel, nutzungsbeispiel, so
      verwenden sie, wie verwendet man, wie man`,
    ru: `
      как использовать, =использование, использование модели, пример использования, примеры использования,
      быстрый старт, начало работы, как запустить, запуск модели, как начать`,
    pt: `
      como usar, como utilizar, como começar, =uso, uso do modelo, modo de uso, início rápido, guia
      rápido, primeiros passos, exemplo de uso, exemplos de uso`,
    it: "come usare, come si usa, come utilizzare, =uso, uso del modello, =utilizzo, esempio d'uso, guida rapida",
    nl: 'gebruik, hoe te gebruiken, snel aan de slag, aan de slag, voorbeeldgebruik',
    pl: 'użycie, jak używać, sposób użycia, przykład użycia, szybki start, użytkowanie',
    tr: 'kullanım, nasıl kullanılır, kullanımı, hızlı başlangıç, örnek kullanım',
    ar: 'الاستخدام, طريقة الاستخدام, كيفية الاستخدام, كيفية استخدام, البدء السريع, طريقة الاستعمال',
    vi: 'cách sử dụng, hướng dẫn sử dụng, sử dụng, bắt đầu nhanh, cách dùng',
    id: 'penggunaan, cara penggunaan, cara menggunakan, contoh penggunaan, mulai cepat',
  },
  near: {
    en: 'inference, use with, use in, use it with, run locally, =run, =running, =deployment',
    zh: '推理, 运行, 部署',
    ja: '推論',
    ko: '추론',
    fr: 'inférence',
    es: 'inferencia',
    de: 'inferenz',
    ru: 'инференс, запуск',
    pt: 'inferência',
  },
  hints: {
    en: `
      example, examples, code, installation, install, deployment, deploy, deploying, serving,
      serve, run, running, try it, demo, use, =uses, direct use, using, use with, load, loading, setup,
      set up, quick, requirements, prompt template, prompt format, prompt, prompts, prompting, chat
      template, instruction format, instruct format, download, download usage, downloading, tutorial, colab, notebook,
      command, commands, cli, api, snippet, pipeline, generate, generation, predict, prediction,
      predictions, transcribe, transcribing, translate, instructions, transformers, diffusers, sentence
      transformers, llama.cpp, ollama, vllm, sglang, mlx, gguf, pytorch, tensorflow, python, onnx, docker,
      text generation webui, comfyui, trigger words, trigger word, scripts, script, test, testing, watch
      your agent play, settings, runtime, recommended settings, sillytavern, koboldcpp, lm studio, automatic1111, invokeai, llamafile, tensorrt,
      openvino, transformers.js, javascript, curl, langchain, gradio, keras, jax, flax, coreml, core ml, rust, c++, feature extraction, embeddings, encode, encoding, extract, extracting`,
    zh: '示例, 示例代码, 代码示例, 推理, 安装, 部署, 运行, 环境, 代码, 下载, 提示词, 快速',
    ja: '推論, インストール, サンプル, コード, プロンプト, 実行, デモ, 推奨設定',
    ko: '추론, 예제, 예시, 설치, 실행, 코드, 프롬프트, 배포',
    fr: 'exemple, exemples, inférence, installation, code, déploiement, utiliser, utilisation',
    es: 'ejemplo, ejemplos, inferencia, instalación, código, despliegue, usar, usos, uso',
    de: 'beispiel, beispiele, inferenz, installation, code, verwendung, nutzung, anwendung',
    ru: 'пример, примеры, инференс, запуск, установка, код, использование',
    pt: 'exemplo, exemplos, inferência, instalação, código, usar, usos, uso',
  },
}
