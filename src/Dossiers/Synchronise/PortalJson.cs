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

        return new PortalDossier
        {
            Code = Text(item, "MaHoSo"), ProcedureCode = Text(item, "MaTTHC"), Channel = Text(item, "KenhThucHien"), ApplicantName = Text(item, "ChuHoSo"),
            Phone = Text(item, "SoDienThoai"), Summary = Text(item, "TrichYeuHoSo"), FiledAt = Text(item, "NgayNopHoSo"), AcceptedAt = Text(item, "NgayTiepNhan"),
            DueAt = Text(item, "NgayHenTra"), Status = Text(item, "TrangThaiHoSo"), Owner = Text(item, "DonViXuLy"), Reception = Text(item, "NoiNopHoSo"),
            Note = Text(item, "GhiChu"), Papers = Papers(),
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

    private string? Text(JsonElement from, string name, string place = "")
    {
        if (!from.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Number or JsonValueKind.String:
                return CleanText.Line(value.Deserialize<string>(Cleaned)) is { Length: > 0 } clean ? clean : null;
            default:
                problems.Add(SynchroniseRefusals.NotText(place + name));
                return null;
        }
    }
}
