using System.Text.RegularExpressions;
using ThongSuot.Platform.Find;

namespace ThongSuot.Dossiers.Find;

internal sealed partial class FindModel
{
    /// <summary>The page of the record with a code, which itself asks who may see it; null when the province has none such.</summary>
    private async Task<string?> PageOfAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var kind in codes.Where(kind => kind.Page is not null))
        {
            if (await kind.FindAsync(db, Seat.ProvinceCode, code, ct) is not null)
            {
                return $"{kind.Page}/{code}";
            }
        }

        return null;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}[0-9]{2}-[0-9]{4}-[0-9]{3,}$")]
    private static partial Regex RecordCode();

    private FoundGroup ProceduresOf(string text) =>
        new(
            "Thủ tục",
            [
                .. catalogue
                    .Search(text, Clock.Today, Most, Seat.ProvinceCode)
                    .Select(procedure => new FoundLine(
                        procedure.Name,
                        $"{procedure.Code} · {procedure.Field} · {(procedure.HoldsOn(Clock.Today) ? "còn hiệu lực" : "hết hiệu lực")}",
                        $"/thu-tuc/{procedure.Code}"
                    )),
            ],
            $"/thu-tuc?q={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Procedures,
        };

    private FoundGroup PlacesOf(string text) =>
        new(
            "Đơn vị",
            [
                .. places
                    .Search(text, Seat.ProvinceCode.Length == 0 ? null : Seat.ProvinceCode)
                    .Take(Most)
                    .Select(place => new FoundLine(
                        $"{place.Unit.Name}, {place.ProvinceName}",
                        $"{place.Unit.Code}{(place.Why.Length > 0 ? $" · {place.Why}" : string.Empty)}",
                        $"/dia-ban/{place.Unit.Code}"
                    )),
            ],
            $"/dia-ban?q={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Units,
        };
}
