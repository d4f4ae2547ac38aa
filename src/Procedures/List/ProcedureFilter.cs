using ThongSuot.Procedures.Completeness;

namespace ThongSuot.Procedures.List;

/// <summary>What the address of the list asks for. Anything a visitor may type becomes a valid request.</summary>
internal sealed record ProcedureFilter
{
    public const string Ours = "ubnd";
    public const string Others = "khac";
    public const string Everything = "tat-ca";

    /// <summary>Code, words or initials.</summary>
    public string Text { get; init; } = string.Empty;

    public string Field { get; init; } = string.Empty;

    /// <summary><c>tinh</c>, <c>xa</c>, <c>ca-hai</c>, <c>khong-cap-nao</c>, or nothing.</summary>
    public string Level { get; init; } = string.Empty;

    /// <summary><c>ban-nhap</c>, <c>bai-bo</c>, <c>tat-ca</c>; otherwise those in force.</summary>
    public string State { get; init; } = string.Empty;

    /// <summary><c>khac</c>, <c>tat-ca</c>; otherwise those the People's Committees decide.</summary>
    public string System { get; init; } = string.Empty;

    /// <summary>Slug of a <see cref="CataloguePart"/> that is missing, or nothing.</summary>
    public string Missing { get; init; } = string.Empty;

    /// <summary>Slug of a <see cref="CataloguePart"/> that is there, or nothing.</summary>
    public string Having { get; init; } = string.Empty;

    /// <summary>Slug of a <see cref="DoubtLabel"/>, or nothing.</summary>
    public string Doubt { get; init; } = string.Empty;

    /// <summary>Slug of the department that owns it; null for any, empty for none.</summary>
    public string? Department { get; init; }

    /// <summary>Slug of the commune office that owns it; null for any, empty for none.</summary>
    public string? Office { get; init; }

    /// <summary><c>1</c> for those with every part of <see cref="CataloguePart.Wanted"/>, <c>0</c> for the others.</summary>
    public string Whole { get; init; } = string.Empty;

    /// <summary>Two digits of the reader's province; what another province made for itself is not shown in it.</summary>
    public string Province { get; init; } = string.Empty;

    /// <summary><c>tinh-minh</c> for what the reader's province made, <c>moi-tinh</c> to see what every province made.</summary>
    public string Origin { get; init; } = string.Empty;

    public bool SeesDrafts { get; init; }

    /// <summary>The matching versions: by fitness when words are given, otherwise in Vietnamese order.</summary>
    public IReadOnlyList<ProcedureVersion> Rows(CatalogueSnapshot catalogue, DateOnly today)
    {
        var (missing, having, doubt) = (CataloguePart.BySlug(Missing), CataloguePart.BySlug(Having), DoubtLabel.BySlug(Doubt));
        bool Matches(ProcedureVersion version) =>
            (SeesDrafts || version.Publishing != Publishing.Draft)
            && InState(version, today)
            && InSystem(version)
            && AtLevel(version)
            && (Field.Length == 0 || version.FieldSlug == Field)
            && OfOrigin(version)
            && (Department is null || version.DepartmentSlug == Department)
            && (Office is null || version.CommuneOfficeSlug == Office)
            && (Whole.Length == 0 || CataloguePart.Wanted.All(part => part.IsThere(version)) == (Whole == "1"))
            && (missing is null || !missing.IsThere(version))
            && (having is null || having.IsThere(version))
            && (doubt is null || (version.Doubts & doubt.Doubt) != CatalogueDoubt.None);

        return string.IsNullOrWhiteSpace(Text) ? [.. catalogue.All.Where(Matches)] : [.. catalogue.Search(Text, Matches)];
    }

    private bool OfOrigin(ProcedureVersion version) =>
        Origin switch
        {
            "tinh-minh" => version.ProvinceCode.Length > 0 && version.ProvinceCode == Province,
            "moi-tinh" => version.ProvinceCode.Length > 0,
            _ => version.IsOfferedIn(Province),
        };

    private bool InState(ProcedureVersion version, DateOnly today) =>
        State switch
        {
            "ban-nhap" => version.Publishing == Publishing.Draft,
            "bai-bo" => version.Publishing == Publishing.Repealed,
            Everything => true,
            _ => CatalogueSnapshot.IsOffered(version, today),
        };

    private bool InSystem(ProcedureVersion version) =>
        System switch
        {
            Others => !version.IsOurs,
            Everything => true,
            _ => version.IsOurs,
        };

    private bool AtLevel(ProcedureVersion version) =>
        Level switch
        {
            "tinh" => version.AtProvince,
            "xa" => version.AtCommune,
            "ca-hai" => version is { AtProvince: true, AtCommune: true },
            "khong-cap-nao" => version is { AtProvince: false, AtCommune: false },
            _ => true,
        };
}
