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

/// <summary>A dossier from the portal, understood.</summary>
/// <param name="Papers">Null when the call did not say.</param>
internal sealed record PortalFiling(
    string Code,
    DossierStatus Status,
    ProcedureVersion Procedure,
    Unit Owner,
    string ReceptionPath,
    DossierChannel Channel,
    string Name,
    string Phone,
    string? Summary,
    DateTimeOffset FiledAt,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? DueAt,
    string? Note,
    IReadOnlyList<FiledPaper>? Papers
)
{
    /// <summary>The call named the place of reception.</summary>
    public bool NamesReception { get; init; }

    /// <summary>Files stand at addresses, and no server of files is set from which they could be fetched.</summary>
    public bool CannotFetch { get; init; }
}

/// <summary>The files that came along in a call.</summary>
/// <param name="Stored">By their hash.</param>
/// <param name="Refused">By their name: why they were not taken.</param>
internal sealed record SentFiles(IReadOnlyDictionary<string, StoredFile> Stored, IReadOnlyDictionary<string, Refusal> Refused)
{
    public static readonly SentFiles None = new(new Dictionary<string, StoredFile>(), new Dictionary<string, Refusal>());
}

/// <param name="Url">Where its bytes are to be fetched; null when they came along or nobody sent them.</param>
internal sealed record FiledPaper(string Name, string? Url, StoredFile? File);

/// <summary>Who calls: what its key may bring.</summary>
internal sealed record PortalCaller(Scope Scope, string ProvinceCode, Platform.Writing.Actor Actor, DateTimeOffset Now);

/// <summary>Understands what the portal sent, or says everything that is wrong with it.</summary>
internal sealed partial class PortalReader(Catalogue catalogue, Units units, IConfiguration settings)
{
    private const string TimeFormat = "yyyyMMddHHmmss";
    private const int NameLength = 200;
    private const int SummaryLength = 500;
    private const int NoteLength = 2_000;

    /// <summary>Hosts from which files may be fetched: an address somebody else sends is not followed anywhere else.</summary>
    private IEnumerable<Uri> FileHosts =>
        new[] { settings["THONGSUOT_PORTAL_FILES"], settings["THONGSUOT_PORTAL"] }
            .SelectMany(value => (value ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(value => Uri.TryCreate(value, UriKind.Absolute, out var uri) ? uri : null)
            .OfType<Uri>();

    /// <param name="problems">Gets every reason; when it is empty afterwards, there is a filing.</param>
    public PortalFiling? Read(PortalDossier sent, SentFiles files, PortalCaller caller, List<Refusal> problems)
    {
        var code = DossierCode.Clean(sent.Code);
        if (!DossierCode.IsValid(code))
        {
            problems.Add(DossierRefusals.BadCode with { Field = "MaHoSo" });
        }
        else if (AgencyOf(caller.Scope) is { } agency && !DossierCode.BelongsTo(code, agency))
        {
            problems.Add(SynchroniseRefusals.ForeignCode(agency));
        }
        else if (DossierCode.SeriesOf(code) is { } series && series.Day > OfficeClock.DayOf(caller.Now))
        {
            problems.Add(SynchroniseRefusals.CodeInFuture);
        }

        var status = StatusOf(sent.Status, problems);
        var (filed, accepted, due) = Times(sent, status, caller.Now, problems);
        var (procedure, owner) = Whose(sent, filed ?? caller.Now, caller, problems);
        var (name, phone) = Person(sent, problems);
        var channel =
            int.TryParse(sent.Channel, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Enum.IsDefined((DossierChannel)number)
                ? (DossierChannel)number
                : (DossierChannel?)null;
        if (channel is null)
        {
            problems.Add(SynchroniseRefusals.BadChannel);
        }

        if (sent.Summary is { Length: > SummaryLength })
        {
            problems.Add(SynchroniseRefusals.SummaryTooLong);
        }

        if (sent.Note is { Length: > NoteLength })
        {
            problems.Add(SynchroniseRefusals.NoteTooLong);
        }

        var papers = Papers(sent.Papers, files, problems);
        var reception = ReceptionOf(sent.Reception, owner, caller.ProvinceCode);
        if (reception is null && (owner is not null || sent.Reception is not null))
        {
            problems.Add(SynchroniseRefusals.BadReception);
        }

        return problems.Count > 0
            ? null
            : new PortalFiling(
                code,
                status!.Value,
                procedure!,
                owner!,
                reception!,
                channel!.Value,
                name!,
                phone!,
                sent.Summary,
                filed!.Value,
                accepted,
                due,
                sent.Note,
                papers
            )
            {
                NamesReception = sent.Reception is not null,
                CannotFetch =
                    papers?.Any(paper => paper is { Url: null, File: null }) == true && sent.Papers!.Any(paper => paper.Url is not null),
            };
    }

    private (ProcedureVersion? Procedure, Unit? Owner) Whose(
        PortalDossier sent,
        DateTimeOffset filed,
        PortalCaller caller,
        List<Refusal> problems
    )
    {
        if (
            catalogue.Current(sent.ProcedureCode ?? string.Empty, OfficeClock.DayOf(filed)) is not { } procedure
            || !procedure.IsOfferedIn(caller.ProvinceCode)
        )
        {
            problems.Add(DossierRefusals.UnknownProcedure with { Field = "MaTTHC" });
            return (null, null);
        }

        var owner = Owners
            .Of(procedure, caller.ProvinceCode, units)
            .FirstOrDefault(unit => caller.Scope.Covers(unit.Path) && (unit.AgencyCode == sent.Owner || unit.Code == sent.Owner));
        if (owner is null || sent.Owner is null)
        {
            problems.Add(DossierRefusals.UnknownOwner with { Field = "DonViXuLy" });
            return (procedure, null);
        }

        return (procedure, owner);
    }

    private static (string? Name, string? Phone) Person(PortalDossier sent, List<Refusal> problems)
    {
        if (!PersonName.IsOne(sent.ApplicantName))
        {
            problems.Add(ApplicantRefusals.NotAName("ChuHoSo", sent.ApplicantName));
        }
        else if (sent.ApplicantName.Length > NameLength)
        {
            problems.Add(SynchroniseRefusals.NameTooLong);
        }

        var phone = PhoneNumber.Normalise(sent.Phone, "SoDienThoai");
        if (phone.IsRefused)
        {
            problems.Add(phone.Refusal);
            return (sent.ApplicantName, null);
        }

        return (sent.ApplicantName, phone.Value);
    }

    private List<FiledPaper>? Papers(IReadOnlyList<PortalPaper>? sent, SentFiles files, List<Refusal> problems)
    {
        if (sent is null)
        {
            return null;
        }

        var papers = new List<FiledPaper>();
        foreach (var paper in sent)
        {
            var file = paper.Hash is { } hash ? files.Stored.GetValueOrDefault(hash) : null;
            if (paper.Hash is not null && file is null)
            {
                problems.Add(
                    files.Refused.TryGetValue(paper.Name, out var why)
                        ? SynchroniseRefusals.FileRefused(papers.Count, why)
                        : SynchroniseRefusals.FileNotSent(papers.Count)
                );
            }

            var hosts = FileHosts.ToList();
            if (file is null && paper.Url is { } url && (hosts.Count > 0 ? !MayFetch(url, hosts) : !IsAddress(url)))
            {
                problems.Add(SynchroniseRefusals.UrlNotAllowed(papers.Count));
            }

            papers.Add(new FiledPaper(paper.Name, file is null && hosts.Count > 0 ? paper.Url : null, file));
        }

        return papers;
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static bool MayFetch(string url, IEnumerable<Uri> hosts) =>
        url.Length <= DossierPaper.SourceLength
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && hosts.Any(host => host.Scheme == uri.Scheme && host.Host == uri.Host && host.Port == uri.Port);

    private string? AgencyOf(Scope scope) => units.AgencyCodeOf(scope.Prefix);

    /// <returns>Null when a place was named that is none, or none was named and nobody decides.</returns>
    private string? ReceptionOf(string? sent, Unit? owner, string province)
    {
        var centres = units.ServiceCentresOf(province);
        if (sent is null)
        {
            return owner is null
                ? null
                : centres.FirstOrDefault(centre => centre.Path.StartsWith(owner.Path, StringComparison.Ordinal))?.Path
                    ?? UnitPath.OfProvinceCentre(province);
        }

        var named = centres.FirstOrDefault(centre =>
            centre.AgencyCode == sent || (sent.Length == 5 && new UnitPath(centre.Path).OrganisationCode == sent)
        );
        return named?.Path
            ?? units
                .ChildrenOf(UnitPath.OfProvince(province))
                .Where(unit => unit.AgencyCode == sent)
                .Select(unit => ReceptionOf(null, unit, province))
                .FirstOrDefault();
    }
}
