using ThongSuot.Competences.Register;
using ThongSuot.Platform.Law;

namespace ThongSuot.Competences.Tests;

/// <summary>Rows of the register with what a test does not speak of.</summary>
internal static class Samples
{
    public const string Commune = "/25/08236/";

    public static CompetenceRow Row(
        string holder = "Chủ tịch UBND cấp xã",
        string unit = "/25/",
        string from = "2025-07-01",
        string? to = null,
        CompetenceForm form = CompetenceForm.ByLaw,
        string document = "QĐ mẫu",
        string previous = "",
        long? least = null,
        long? most = null,
        string body = "UBND cấp xã",
        Certainty certainty = Certainty.Read,
        bool? further = null,
        string field = "Lĩnh vực mẫu",
        Platform.Storage.SeatId? seat = null
    ) =>
        new()
        {
            Id = CompetenceRowId.New(),
            ProvinceCode = unit == "/" ? string.Empty : "25",
            UnitPath = unit,
            Subject = "MAU-1",
            Name = "Việc mẫu",
            Field = field,
            Level = HolderLevel.Commune,
            Body = body,
            Title = holder,
            Form = form,
            BasisKind = string.Empty,
            Document = document,
            Article = string.Empty,
            ValidFrom = Day(from),
            ValidTo = to is null ? null : Day(to),
            Previous = previous,
            SignForm = string.Empty,
            MayAuthorise = further,
            Territory = string.Empty,
            Conditions = string.Empty,
            MoneyFrom = least,
            MoneyTo = most,
            Supersedes = string.Empty,
            Certainty = certainty,
            Source = string.Empty,
            Note = string.Empty,
            SeatId = seat,
        };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static ILookup<string, CompetenceRow> Rows(params CompetenceRow[] rows) => rows.ToLookup(row => row.Subject);
}
