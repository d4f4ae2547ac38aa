using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Blocked;
using ThongSuot.Dossiers.Board;
using ThongSuot.Dossiers.Correct;
using ThongSuot.Dossiers.Deadlines;
using ThongSuot.Dossiers.Declared;
using ThongSuot.Dossiers.Digest;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Figures;
using ThongSuot.Dossiers.Files;
using ThongSuot.Dossiers.Indicators;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Dossiers.List;
using ThongSuot.Dossiers.LookUp;
using ThongSuot.Dossiers.Many;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Notes;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Photos;
using ThongSuot.Dossiers.Print;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Dossiers.Queue;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Dossiers.Reclassify;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Dossiers.Synchronise;
using ThongSuot.Dossiers.Templates;
using ThongSuot.Dossiers.Today;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Today;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Web.Api;
using ThongSuot.Web.Files;
using ThongSuot.Web.Security;

namespace ThongSuot.Dossiers;

/// <summary>Reception, processing, return; forms; figures.</summary>
public sealed class DossiersModule : IModule
{
    /// <summary>Name of the rate limit on the public look-up, per address: four digits must not be guessed.</summary>
    internal const string LookUpLimit = "look-up";

    /// <summary>Name of the rate limit on pages that a token opens, for reading too: each look reads a whole file.</summary>
    internal const string TokenLimit = "token";

    public string Name => "Dossiers";

    public IReadOnlyList<Permission> Permissions => DossierPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(10, "Hồ sơ", "/ho-so", DossierPermissions.View, MenuGroup.Dossiers)
        {
            Daily = [Role.CounterOfficer, Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader],
        },
        new(11, "Tiếp nhận", "/ho-so/tiep-nhan", DossierPermissions.Receive, MenuGroup.Dossiers) { Daily = [Role.CounterOfficer] },
        new(12, "Thu phí", "/thu-phi", DossierPermissions.Cash, MenuGroup.Dossiers) { Daily = [Role.CounterOfficer] },
        new(52, "Số liệu", "/so-lieu", DossierPermissions.Board, MenuGroup.Unit)
        {
            Daily = [Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice, Role.ProvinceLeader, Role.NationalObserver],
        },
        new(80, "Quy định", "/quy-dinh", DossierPermissions.ReadLaw, MenuGroup.LookUp),
    ];

    public IReadOnlyList<string> Notes { get; } =
    [
        "dossier.person-read",
        NamesShown.Act,
        "dossier.form-printed",
        "dossier.form-opened",
        "dossier.register-printed",
        "dossier.register-opened",
        "dossier.exported",
        "dossier.noted",
        "dossier.linked",
        "dossier.unlinked",
        "dossier.rated",
        "dossier.looked-up",
        // What a calendar or another system does beside: nobody's form stood on it.
        "dossier.due-moved",
        "dossier.paper-fetched",
        "dossier.synchronised-again",
        // Numbers are given and called beside all else that a seat does.
        "queue.number-given",
        "queue.number-called",
    ];

    public void Map(ModelBuilder model) => DossierTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapFiles<DossierScans>("/ho-so", DossierPermissions.View);
        endpoints.MapMachinePost(SynchroniseEndpoint.Path, DossierPermissions.SynchroniseScope, SynchroniseEndpoint.RunAsync);
    }

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<DossierId>("dossier", "Hồ sơ", (db, province) =>
                db
                    .Dossiers.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<DossierId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddScoped<DossierScans>();
        services.AddSingleton<DossierSettlement>();
        services.AddSingleton<DossierNumbers>();
        services.AddSingleton<DossierCompetence>();
        services.AddSingleton<FeeBook>();
        services.AddScoped<SetFee>();
        services.AddScoped<TakeFee>();
        services.AddScoped<CorrectReceipt>();
        services.AddScoped<CountCash>();
        services.AddScoped<ChangePapers>();
        services.AddScoped<PrintSheets>();
        services.AddScoped<ProposeAct>();
        services.AddScoped<DecideProposal>();
        services.AddSingleton<OfficerLoad>();
        services.AddScoped<ManyPreview>();
        services.AddSigning();
        services.AddScoped<SignResult>();
        services.AddSingleton<SignatureReads>();
        services.AddSingleton<NamesShown>();
        services.AddScoped<ConfirmCash>();
        services.AddSingleton<BoardReader>();
        services.AddSingleton<OpenNow>();
        services.AddSingleton<IFigureSource, DossierFigureSource>();
        services.AddSingleton<IIndicatorSource, DossierIndicators>();
        services.AddSingleton<IReferenceData, FiguresLayout>();
        services.AddSingleton<IDailyWork, CountLevels>();
        services.AddSingleton<IDailyWork, CheckFigures>();
        services.AddSingleton<MorningReader>();
        services.AddSingleton<IDailyWork, SendMorning>();
        services.AddScoped<IBlockageSource, OverdueDossiers>();
        services.AddSingleton<IBlockageOffer, OfferDossiers>();
        services.AddScoped<IUnitFigures, OverdueDossiers>();
        services.AddScoped<ITodaySource, DossierToday>();
        services.AddScoped<ITodaySource, CashToday>();
        services.AddScoped<ITodaySource, LatenessToday>();
        services.AddScoped<IPeopleToday, OfficersToday>();
        services.AddScoped<DeclareTotal>();
        services.AddScoped<ReceiveDossier>();
        services.AddScoped<ReceptionFees>();
        services.AddSingleton<ReadApplicant>();
        services.AddSingleton<PersonDossiers>();
        services.AddSingleton<CentreQueue>();
        services.AddScoped<MoveDossier>();
        services.AddScoped<ExportDossiers>();
        services.AddScoped<ContestLateness>();
        services.AddScoped<DecideLateness>();
        services.AddScoped<CorrectApplicant>();
        services.AddScoped<WriteNote>();
        services.AddScoped<KeepTemplate>();
        services.AddScoped<ReclassifyDossier>();
        services.AddSingleton<ICalendarFollower, MoveDueTimes>();
        services.AddSingleton(LookUpPace.Usual);
        services.AddScoped<LookUpDossier>();
        services.AddScoped<FoundDossier>();
        services.AddScoped<SendSupplement>();
        services.AddScoped<DecideSent>();
        services.AddScoped<TakePhotos>();
        services.AddScoped<RateDossier>();
        services.AddPostLimit(LookUpLimit, perMinute: 30);
        services.AddVisitLimit(TokenLimit, perMinute: 30);
        services.AddScoped<TakeFromPortal>();
        services.AddSingleton<PortalReader>();
        services.AddSingleton<IOutboxReceiver, PortalProgress>();
        services.AddSingleton<IOutboxReceiver, FetchPaper>();
        services
            .AddHttpClient(FetchPaper.Client, client => client.Timeout = TimeSpan.FromSeconds(50))
            // An address may not lead on to another one: the host was checked, the next would not be.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddHttpClient(PortalProgress.Client, client => client.Timeout = TimeSpan.FromSeconds(20));
    }
}
