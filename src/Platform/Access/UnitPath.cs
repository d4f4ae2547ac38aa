namespace ThongSuot.Platform.Access;

/// <summary>
/// Where a unit stands, read from its materialised path: <c>/25/</c> a province, <c>/25/08236/</c> a commune, <c>/25/so-tai-chinh/</c> a
/// department, <c>/25/08236/ttpvhcc/</c> an office in it, <c>/</c> the nation. Who may see what hangs on these paths, so they are put
/// together and taken apart here alone. Tables keep the text, because scopes are ranges over it.
/// </summary>
public readonly record struct UnitPath
{
    /// <summary>The office of a province's People's Committee: what the whole province is told goes there.</summary>
    private const string Office = "vp-ubnd";

    /// <summary>The Department of Home Affairs: staff and policy money of the province are its business.</summary>
    private const string HomeAffairs = "so-noi-vu";

    /// <summary>The Department of Finance: the budget of the province is its business.</summary>
    private const string Finance = "so-tai-chinh";

    /// <summary>The one-stop centre of a province or commune.</summary>
    private const string Centre = "ttpvhcc";

    private readonly string? text;

    /// <exception cref="ArgumentException">The path does not begin and end with a slash, so it could match half a code.</exception>
    public UnitPath(string text)
    {
        if (!text.StartsWith('/') || !text.EndsWith('/'))
        {
            throw new ArgumentException($"A unit path begins and ends with a slash: '{text}'.", nameof(text));
        }

        this.text = text;
    }

    public static UnitPath Nation => new("/");

    /// <summary>The code of the province it lies in; empty for the nation.</summary>
    public string ProvinceCode => Part(0) ?? string.Empty;

    /// <summary>The code or slug of the commune or department it lies in; null for a province and the nation.</summary>
    public string? OrganisationCode => Part(1);

    /// <summary>Its own code or slug: the last part; empty for the nation.</summary>
    public string Slug => Text.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(string.Empty);

    /// <summary>The province it lies in; the nation for itself.</summary>
    public UnitPath Province => UpTo(1);

    /// <summary>The commune or department it belongs to: <c>/25/08593/van-phong/</c> gives <c>/25/08593/</c>; itself above them.</summary>
    public UnitPath Organisation => UpTo(2);

    /// <summary>Its office or centre is its own last part; what it lies in is the parent. The nation's parent is the nation.</summary>
    public UnitPath Parent => Text.Length < 2 ? this : new(Text[..(Text[..^1].LastIndexOf('/') + 1)]);

    public bool IsNation => Text.Length == 1;

    public bool IsProvince => Parts == 1;

    /// <summary>Whether it is a commune or lies in one: communes have codes of digits, departments have slugs.</summary>
    public bool IsInCommune => OrganisationCode is { } code && code.All(char.IsAsciiDigit);

    public bool IsCommune => Parts == 2 && IsInCommune;

    /// <summary>Itself and what it lies in, the nearest first, the nation left out.</summary>
    public IEnumerable<UnitPath> Upwards
    {
        get
        {
            for (var at = this; !at.IsNation; at = at.Parent)
            {
                yield return at;
            }
        }
    }

    private string Text => text ?? "/";

    private int Parts => Text.Count(letter => letter == '/') - 1;

    /// <param name="code">Two digits; empty for the nation.</param>
    public static UnitPath OfProvince(string code) => code.Length == 0 ? Nation : new($"/{code}/");

    public static UnitPath OfProvinceOffice(string provinceCode) => OfProvince(provinceCode).Under(Office);

    public static UnitPath OfHomeAffairs(string provinceCode) => OfProvince(provinceCode).Under(HomeAffairs);

    public static UnitPath OfFinance(string provinceCode) => OfProvince(provinceCode).Under(Finance);

    public static UnitPath OfProvinceCentre(string provinceCode) => OfProvince(provinceCode).Under(Centre);

    /// <param name="slug">A department's, or a commune's code.</param>
    public static UnitPath OfOrganisation(string provinceCode, string slug) => OfProvince(provinceCode).Under(slug);

    /// <summary>Paths are passed as text to whatever reads tables.</summary>
    public static implicit operator string(UnitPath path) => path.Text;

    /// <summary>What lies right under it.</summary>
    public UnitPath Under(string slug) => new($"{Text}{slug}/");

    /// <summary>Whether another lies in it or is it.</summary>
    public bool Covers(string other) => other.StartsWith(Text, StringComparison.Ordinal);

    public override string ToString() => Text;

    private string? Part(int number)
    {
        var (from, to) = (EndOf(number), EndOf(number + 1));
        return from > 0 && to > from ? Text[from..(to - 1)] : null;
    }

    private UnitPath UpTo(int parts) => EndOf(parts) is > 0 and var end ? new(Text[..end]) : this;

    /// <summary>Where so many parts end, after their slash; −1 when there are fewer.</summary>
    private int EndOf(int parts)
    {
        var at = -1;
        for (var slashes = 0; slashes <= parts; slashes++)
        {
            at = Text.IndexOf('/', at + 1);
            if (at < 0)
            {
                return -1;
            }
        }

        return at + 1;
    }
}
