namespace ThongSuot.Procedures;

/// <summary>
/// How many procedures, and how the numbers hang together: province + commune − both + neither = all. A procedure of two
/// levels is one procedure.
/// </summary>
/// <param name="All">Different procedures.</param>
/// <param name="Province">Of them, those the province's bodies decide.</param>
/// <param name="Commune">Of them, those communes decide.</param>
/// <param name="Both">Counted in both of the above.</param>
/// <param name="Neither">Only a ministry or another body decides.</param>
public sealed record CatalogueTotals(int All, int Province, int Commune, int Both, int Neither)
{
    /// <summary>Counts versions; give it one version of each procedure.</summary>
    public static CatalogueTotals Of(IEnumerable<ProcedureVersion> versions)
    {
        var (all, province, commune, both, neither) = (0, 0, 0, 0, 0);
        foreach (var version in versions)
        {
            all++;
            province += version.AtProvince ? 1 : 0;
            commune += version.AtCommune ? 1 : 0;
            both += version is { AtProvince: true, AtCommune: true } ? 1 : 0;
            neither += version is { AtProvince: false, AtCommune: false } ? 1 : 0;
        }

        return new(all, province, commune, both, neither);
    }

    internal int Of(DeclaredMeasure measure) =>
        measure switch
        {
            DeclaredMeasure.All => All,
            DeclaredMeasure.Province => Province,
            DeclaredMeasure.Commune => Commune,
            DeclaredMeasure.Both => Both,
            _ => throw new System.Diagnostics.UnreachableException($"Measure {measure}"),
        };
}
