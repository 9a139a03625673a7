using Clippings;
using Clippings.Tests;
using Clippings.Training;

if (Treebank.Find("train.tsv.xz") is not { } file)
{
    Console.Error.WriteLine("../shared/data/treebank/train.tsv.xz is missing: the shared data must stand beside the repository.");
    return 2;
}

var documents = Treebank.Read(file);
// dotnet run -c Release --project tests/training -- held-out
if (args is ["held-out"])
{
    var held = documents.GroupBy(document => document.Genre).SelectMany(genre => genre.Where((_, number) => number % 10 == 0)).ToHashSet();
    var score = TaggerTraining.Score(new TagWeights(TaggerTraining.Weights([.. documents.Where(document => !held.Contains(document))])), held);
    Console.WriteLine(score);
    foreach (var line in score.Confusions(12))
        Console.WriteLine(line);
    return 0;
}

// dotnet run -c Release --project tests/training
var target = Path.Combine(KitFolders.Root, "src/Clippings/Grammar/Tags/Weights/penn-tags.bin");
var bytes = TaggerTraining.Weights(documents);
File.WriteAllBytes(target, bytes);
Console.WriteLine($"{target}: {bytes.Length:N0} bytes");
return 0;
