using CsvHelper;

namespace ThongSuot.Bench;

/// <summary>The labelled recommendations of high confidence. The product never sees this file.</summary>
internal sealed record GroupingSample(IReadOnlyList<string> Texts, IReadOnlyList<int> Clusters, IReadOnlyList<string> Fields)
{
    public int Count => Texts.Count;

    public int ClusterCount => Clusters.Distinct().Count();

    public static GroupingSample Read(string file)
    {
        using var text = new StreamReader(file);
        using var csv = CsvReader.Create(text);
        List<(string Text, string Cluster, string Field)> rows = [];
        while (csv.Read())
        {
            if (csv.GetString("label_confidence") == "high")
            {
                rows.Add((csv.GetString("text"), csv.GetString("cluster_id"), csv.GetString("field")));
            }
        }

        var numbers = rows.Select(row => row.Cluster)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(cluster => cluster.Item, cluster => cluster.Index);
        return new GroupingSample(
            [.. rows.Select(row => row.Text)],
            [.. rows.Select(row => numbers[row.Cluster])],
            [.. rows.Select(row => row.Field)]
        );
    }
}
