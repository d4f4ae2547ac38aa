using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Blocked;
using ThongSuot.Petitions.Denunciations;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Flood;
using ThongSuot.Petitions.Follow;
using ThongSuot.Petitions.HotSpots;
using ThongSuot.Petitions.Indicators;
using ThongSuot.Petitions.Law;
using ThongSuot.Petitions.Letters;
using ThongSuot.Petitions.Reception;
using ThongSuot.Petitions.Send;
using ThongSuot.Petitions.Thread;
using ThongSuot.Petitions.Today;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;
using ThongSuot.Web.Files;
using ThongSuot.Web.Security;

namespace ThongSuot.Petitions;

/// <summary>Citizens heard: feedback sent without an account, letters, denunciations, reception days, hot spots.</summary>
public sealed class PetitionsModule : IModule
{
    /// <summary>Name of the rate limit on what citizens send and follow, per address: eight digits must not be guessed.</summary>
    internal const string SendLimit = "petition-send";

    /// <summary>The same for reading what is published: a photo costs a deed.</summary>
    internal const string ReadLimit = "petition-read";

    public string Name => "Petitions";

    public IReadOnlyList<Permission> Permissions => PetitionsPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } = [new(38, "Phản ánh, đơn thư", "/pakn", PetitionsPermissions.View, MenuGroup.Work)];

    public IReadOnlyList<string> Notes { get; } = [DenunciationReads.Read, "feedback.look-up-missed", "feedback.rated", "visit.number"];

    public void Map(ModelBuilder model) => PetitionTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => endpoints.MapFiles<FeedbackFiles>("/pakn", PetitionsPermissions.View);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IReferenceData>(PetitionLaw.Brought);
        services.AddSingleton<PetitionLaw>();
        services.AddSingleton<PetitionSeats>();
        services.AddPostLimit(SendLimit, perMinute: 30);
        services.AddVisitLimit(ReadLimit, perMinute: 60);
        AddFeedback(services);
        AddLetters(services);
        services.AddSingleton<HotSpotReader>();
        services.AddSingleton<ReceptionDuty>();
        services.AddScoped<KeepReception>();
        services.AddScoped<ITodaySource, FeedbackToday>();
        services.AddScoped<ITodaySource, LetterToday>();
        services.AddScoped<ITodaySource, ReceptionToday>();
        services.AddScoped<IBlockageSource, BlockedPetitions>();
        services.AddSingleton<IThreadSource, FeedbackThread>();
        services.AddSingleton<IThreadSource, LetterThread>();
        services.AddSingleton<IThreadSource, VisitThread>();
        services.AddSingleton<IDirectiveMatter, PromiseMatter>();
        services.AddSingleton<IIndicatorSource, PetitionIndicators>();
    }

    private static void AddLetters(IServiceCollection services)
    {
        services.AddSingleton<LetterCompetence>();
        services.AddScoped<RegisterLetter>();
        services.AddScoped<MoveLetter>();
        services.AddScoped<DenunciationReads>();
        services.AddScoped<KeepDenunciation>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<LetterId>(Letter.RecordKind, "Đơn thư", (db, province) =>
                db
                    .Letters.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<LetterId> { Id = row.Id, Code = row.Code })
            )
            {
                Page = "/don-thu",
            }
        );
    }

    private static void AddFeedback(IServiceCollection services)
    {
        services.AddSingleton<FloodGuard>();
        services.AddSingleton<FeedbackPins>();
        services.AddSingleton<FeedbackCompetence>();
        services.AddScoped<SendFeedback>();
        services.AddScoped<FollowFeedback>();
        services.AddScoped<MoveFeedback>();
        services.AddScoped<FeedbackFiles>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<FeedbackId>(CitizenFeedback.RecordKind, "Phản ánh", (db, province) =>
                db
                    .Feedback.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<FeedbackId> { Id = row.Id, Code = row.Code })
            )
            {
                Page = "/pakn",
            }
        );
    }
}
