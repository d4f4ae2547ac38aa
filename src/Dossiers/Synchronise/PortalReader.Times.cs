using System.Globalization;
using Microsoft.Extensions.Configuration;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>State and moments as the portal sends them.</summary>
internal sealed partial class PortalReader
{
    private static DossierStatus? StatusOf(string? text, List<Refusal> problems)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && Enum.IsDefined((DossierStatus)status))
        {
            return (DossierStatus)status;
        }

        problems.Add(SynchroniseRefusals.BadStatus);
        return null;
    }

    private static (DateTimeOffset? Filed, DateTimeOffset? Accepted, DateTimeOffset? Due) Times(
        PortalDossier sent,
        DossierStatus? status,
        DateTimeOffset now,
        List<Refusal> problems
    )
    {
        var filed = Moment(sent.FiledAt, "NgayNopHoSo", required: true, now, problems);
        var accepted = Moment(sent.AcceptedAt, "NgayTiepNhan", required: status == DossierStatus.Accepted, now, problems);
        var due = Moment(sent.DueAt, "NgayHenTra", required: false, latest: null, problems);
        if (accepted < filed)
        {
            problems.Add(SynchroniseRefusals.AcceptedBeforeFiled);
        }

        if (due <= accepted)
        {
            problems.Add(SynchroniseRefusals.DueBeforeAccepted);
        }
        else if (due <= filed)
        {
            problems.Add(SynchroniseRefusals.DueBeforeFiled);
        }

        return (filed, accepted, due);
    }

    private static DateTimeOffset? Moment(string? text, string field, bool required, DateTimeOffset? latest, List<Refusal> problems)
    {
        if (text is null && !required)
        {
            return null;
        }

        if (!DateTime.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            problems.Add(SynchroniseRefusals.BadTime(field));
            return null;
        }

        var day = DateOnly.FromDateTime(local);
        if (!OfficeDates.Takes(day))
        {
            problems.Add(SynchroniseRefusals.OutOfReach(field, OfficeDates.First(DateReach.Work), WorkingCalendar.LastDay));
            return null;
        }

        var moment = OfficeClock.At(day, TimeOnly.FromDateTime(local));
        if (moment > latest)
        {
            problems.Add(SynchroniseRefusals.InFuture(field));
            return null;
        }

        return moment;
    }
}
