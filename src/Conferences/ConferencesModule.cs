using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Conferences.Act;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Ask;
using ThongSuot.Conferences.Conclude;
using ThongSuot.Conferences.Desk;
using ThongSuot.Conferences.Files;
using ThongSuot.Conferences.Indicators;
using ThongSuot.Conferences.List;
using ThongSuot.Conferences.Live;
using ThongSuot.Conferences.Papers;
using ThongSuot.Conferences.Prepare;
using ThongSuot.Conferences.Stream;
using ThongSuot.Conferences.Thread;
using ThongSuot.Conferences.Today;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;
using ThongSuot.Web.Files;

namespace ThongSuot.Conferences;

/// <summary>
/// A dialogue conference over all communes of a province as connection points: agenda from open difficulties, questions and
/// answers live, conclusions that become directives.
/// </summary>
public sealed class ConferencesModule : IModule
{
    public string Name => "Conferences";

    public IReadOnlyList<Permission> Permissions => ConferencePermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [new(40, "Hội nghị", "/hoi-nghi", ConferencePermissions.View, MenuGroup.Work) { Daily = [Role.ProvinceOffice, Role.ProvinceLeader] }];

    public IReadOnlyList<string> Notes { get; } =
    [
        "conference.file",
        "conference.question",
        "conference.attendance",
        "conference.queue",
        "conference.floor",
        "conference.answer",
        "conference.floorclosed",
        "conference.directive",
    ];

    public void Map(ModelBuilder model) => ConferenceTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapFiles<ConferenceDocuments>("/hoi-nghi", ConferencePermissions.View);
        endpoints.MapGet("/hoi-nghi/{code}/dong", LiveStream.RunAsync).WithMetadata(new PermitAttribute(ConferencePermissions.View));
    }

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IIndicatorSource, ConferenceIndicators>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<ConferenceId>(ConferenceJournal.Kind, "Hội nghị", (db, province) =>
                db
                    .Conferences.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<ConferenceId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IFinder, FindConferences>();
        services.AddScoped<ITodaySource, ConferenceToday>();
        services.AddScoped<ConferenceDocuments>();
        services.AddSingleton<ConferenceFeed>();
        services.AddSingleton<ConferenceJournal>();
        services.AddSingleton<ConferenceReader>();
        services.AddSingleton<IThreadSource, ConferenceThread>();
        services.AddSingleton<IRecordOffer, OfferAgenda>();
        services.AddSingleton<IBlockageOffer, OfferAgenda>();
        services.AddSingleton<ConferencePapers>();
        services.AddScoped<PrepareConference>();
        services.AddScoped<ChangeAgenda>();
        services.AddScoped<DraftAnswer>();
        services.AddScoped<MoveConference>();
        services.AddScoped<AddFile>();
        services.AddScoped<AskQuestion>();
        services.AddScoped<MarkAttendance>();
        services.AddScoped<RunFloor>();
        services.AddScoped<RecordAnswer>();
        services.AddScoped<TurnIntoDifficulty>();
        services.AddScoped<AddConclusion>();
        services.AddScoped<AssignConclusion>();
    }
}
