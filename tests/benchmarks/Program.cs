using BenchmarkDotNet.Running;
using Clippings.Benchmarks;

// dotnet run -c Release --project tests/benchmarks -- growth [TABLE...]
if (args is ["growth", .. var tables])
    return Growth.Run(tables);
// dotnet run -c Release --project tests/benchmarks -- memory FOLDER
if (args is ["memory", var corpus])
    return LiveMemory.Run(corpus);
// dotnet run -c Release --project tests/benchmarks -- loading [COUNT]
if (args is ["loading", .. var articles])
    return LoadingCost.Run(articles is [var number] ? int.Parse(number) : 2_000);
// dotnet run -c Release --project tests/benchmarks -- tokens [write FILE]
if (args is ["tokens"])
    return TokenSpeed.Run();
if (args is ["tokens", "write", var words])
    return TokenSpeed.Write(words);
// dotnet run -c Release --project tests/benchmarks -- tags
if (args is ["tags"])
    return TaggingSpeed.Run();
// dotnet run -c Release --project tests/benchmarks -- names
if (args is ["names"])
    return NamingSpeed.Run();
// dotnet run -c Release --project tests/benchmarks -- events [draw SEED COUNT]
if (args is ["events"])
    return JudgedEvents.Run();
if (args is ["events", "draw", var seed, var drawn])
    return JudgedEvents.Draw(int.Parse(seed), int.Parse(drawn));
// dotnet run -c Release --project tests/benchmarks -- timeline
if (args is ["timeline"])
    return TimelineSpeed.Run();
// dotnet run -c Release --project tests/benchmarks -- reuse [peers]
if (args is ["reuse"])
    return ReuseBenchmark.Run();
if (args is ["reuse", "peers"])
    return ReusePeers.Run();
// dotnet run -c Release --project tests/benchmarks -- families
if (args is ["families"])
    return JudgedFamilies.Run();
// dotnet run -c Release --project tests/benchmarks -- meaning
if (args is ["meaning"])
    return MeaningBenchmark.Run();
// dotnet run -c Release --project tests/benchmarks -- searches
if (args is ["searches"])
    return JudgedSearches.Run();
// dotnet run -c Release --project tests/benchmarks -- differences
if (args is ["differences"])
    return JudgedDifferences.Run();
// dotnet run -c Release --project tests/benchmarks -- confidence [fit] [FOLDER]
if (args is ["confidence", .. var what])
    return ConfidenceBenchmark.Run(what is [.., not "fit" and var annotated] ? annotated : BenchmarkCorpus.Find(Path.Combine("data", "quotes-dev")), what is ["fit", ..]);
// dotnet run -c Release --project tests/benchmarks -- write DIR COUNT
if (args is ["write", var folder, var count])
{
    new ArticleGenerator(1).Write(folder, int.Parse(count));
    return 0;
}

// dotnet run -c Release --project tests/benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
