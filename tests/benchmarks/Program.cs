using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
