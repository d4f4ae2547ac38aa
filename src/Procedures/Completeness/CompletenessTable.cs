namespace ThongSuot.Procedures.Completeness;

/// <summary>How a line of the board is made: by field, by department, by commune office.</summary>
internal enum CompletenessGroup
{
    Field,
    Department,
    Office,
}

/// <summary>How many procedures of a part of the catalogue have what.</summary>
/// <param name="Query">The rest of the address of the list that holds them all.</param>
/// <param name="There">For each of <see cref="CataloguePart.All"/>, how many have it.</param>
internal sealed record CompletenessLine(string Name, string Query, int All, IReadOnlyList<int> There, int Whole);

/// <summary>Counts what is there and what is missing; every figure is a filter of the list, so each opens as many as it says.</summary>
internal sealed record CompletenessTable(
    CompletenessLine Sum,
    IReadOnlyList<CompletenessLine> Lines,
    IReadOnlyList<(DoubtLabel Label, int Count)> Doubts
)
{
    /// <summary>The number of procedures that the catalogue is to hold with everything.</summary>
    public const int Goal = 2_119;

    /// <param name="rows">What the list of the same filter shows.</param>
    /// <param name="query">The filter as the list's address has it.</param>
    public static CompletenessTable Of(IReadOnlyList<ProcedureVersion> rows, CompletenessGroup group, string query) =>
        new(
            LineOf("Tất cả", query, rows),
            [
                .. rows.GroupBy(row => KeyOf(row, group))
                    .Select(part => LineOf(NameOf(part, group), $"{query}&{ParameterOf(group)}={part.Key}", [.. part]))
                    .OrderByDescending(line => line.All - line.Whole)
                    .ThenBy(line => ProcedureSearch.SortKeyOf(line.Name), StringComparer.Ordinal),
            ],
            [
                .. DoubtLabel
                    .All.Select(label => (label, rows.Count(row => (row.Doubts & label.Doubt) != CatalogueDoubt.None)))
                    .Where(doubt => doubt.Item2 > 0),
            ]
        );

    private static CompletenessLine LineOf(string name, string query, IReadOnlyList<ProcedureVersion> rows) =>
        new(
            name,
            query,
            rows.Count,
            [.. CataloguePart.All.Select(part => rows.Count(part.IsThere))],
            rows.Count(row => CataloguePart.Wanted.All(part => part.IsThere(row)))
        );

    private static string KeyOf(ProcedureVersion row, CompletenessGroup group) =>
        group switch
        {
            CompletenessGroup.Department => row.DepartmentSlug,
            CompletenessGroup.Office => row.CommuneOfficeSlug,
            _ => row.FieldSlug,
        };

    private static string NameOf(IGrouping<string, ProcedureVersion> part, CompletenessGroup group) =>
        group == CompletenessGroup.Field ? part.First().Field
        : part.Key.Length == 0 ? "Chưa có nơi phụ trách"
        : OwnerNames.Of(part.Key);

    private static string ParameterOf(CompletenessGroup group) =>
        group switch
        {
            CompletenessGroup.Department => "so",
            CompletenessGroup.Office => "phong",
            _ => "linh-vuc",
        };
}
