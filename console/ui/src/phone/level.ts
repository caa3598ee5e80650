// How loud a stream is, from 0 to 1, ten times a second: whoever speaks sees that they are heard.
const EVERY = 100;
const LOUD = 0.25; // root mean square of a near voice

export function watchLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const measuring = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    tell(Math.min(1, Math.sqrt(power) / LOUD));
  }, EVERY);
  return () => {
    clearInterval(measuring);
    void context.close();
  };
}
