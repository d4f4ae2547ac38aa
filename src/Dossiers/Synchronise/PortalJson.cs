using System.Text.Json;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// Reads one item of a call. A number is taken where text is meant, unknown fields are passed over, a field of another shape is told by its
/// name: nothing in one item disturbs its neighbours.
/// </summary>
internal sealed class PortalJson(JsonElement item)
{
    private const int MostPapers = 50;
    private static readonly JsonSerializerOptions Cleaned = new() { Converters = { new CleanJsonText() } };
    private readonly List<Refusal> problems = [];

    /// <summary>What is wrong with the shape; known after <see cref="Read"/>.</summary>
    public IReadOnlyList<Refusal> Problems => problems;

    public PortalDossier Read()
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            problems.Add(SynchroniseRefusals.NotAnItem);
            return new PortalDossier();
        }

        if (!TellNames(item, string.Empty))
        {
            return new PortalDossier();
        }

        return new PortalDossier
        {
            Code = Text(item, "MaHoSo"),
            ProcedureCode = Code("MaTTHC"),
            Channel = Code("KenhThucHien"),
            ApplicantName = Text(item, "ChuHoSo"),
            Phone = Text(item, "SoDienThoai"),
            Summary = Text(item, "TrichYeuHoSo"),
            FiledAt = Code("NgayNopHoSo"),
            AcceptedAt = Code("NgayTiepNhan"),
            DueAt = Code("NgayHenTra"),
            Status = Code("TrangThaiHoSo"),
            Owner = Code("DonViXuLy"),
            Reception = Code("NoiNopHoSo"),
            Note = Text(item, "GhiChu"),
            Papers = Papers(),
        };
    }

    private List<PortalPaper>? Papers()
    {
        if (!item.TryGetProperty("TaiLieuNop", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MostPapers)
        {
            problems.Add(SynchroniseRefusals.BadPapers(MostPapers));
            return [];
        }

        var papers = new List<PortalPaper>();
        foreach (var paper in list.EnumerateArray())
        {
            var place = $"TaiLieuNop[{papers.Count}].";
            if (!TellNames(paper, place))
            {
                return papers;
            }

            if (paper.ValueKind == JsonValueKind.Object && Text(paper, "TenTepDinhKem", place) is { Length: > 0 and <= 500 } name)
            {
                papers.Add(new PortalPaper(name, Text(paper, "DuongDanTaiTepTin", place), Text(paper, "MaBam", place)?.ToLowerInvariant()));
            }
            else
            {
                problems.Add(SynchroniseRefusals.BadPaper(papers.Count));
                return papers;
            }
        }

        return papers;
    }

    /// <summary>Which of two values was meant nobody can know, nor which field a name of broken letters is.</summary>
    /// <returns>Whether the names can be read at all.</returns>
    private bool TellNames(JsonElement from, string place)
    {
        if (from.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        try
        {
            var doubled = from.EnumerateObject().GroupBy(field => field.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any());
            problems.AddRange(doubled.Select(same => SynchroniseRefusals.Doubled(place + same.Key)));
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair in the name of a field: the reader will not even compare it.
            problems.Add(SynchroniseRefusals.BadNames);
            return false;
        }
    }

    /// <summary>A code, number or moment, also in full-width letters.</summary>
    private string? Code(string name) => Text(item, name) is { } text ? PastedCode.Fold(text) : null;

    private string? Text(JsonElement from, string name, string place = "")
    {
        if (!from.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Number or JsonValueKind.String:
                var clean = CleanText.Line(value.Deserialize<string>(Cleaned));
                if (clean.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    problems.Add(SynchroniseRefusals.BadLetters(place + name));
                }

                return clean.Length > 0 ? clean : null;
            default:
                problems.Add(SynchroniseRefusals.NotText(place + name));
                return null;
        }
    }
}
