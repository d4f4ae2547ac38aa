using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities;

internal static class FacilityTables
{
    extension(Db db)
    {
        public DbSet<Handover> Handovers => db.Set<Handover>();

        public DbSet<HandoverList> HandoverLists => db.Set<HandoverList>();

        public DbSet<HandoverItem> HandoverItems => db.Set<HandoverItem>();

        public DbSet<HandoverMinutes> HandoverMinutes => db.Set<HandoverMinutes>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Handover>(row =>
        {
            row.ToTable("facilities_handovers");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.HasIndex(entity => entity.Code).IsUnique();
            // Each old unit once, whoever begins at the same moment.
            row.HasIndex(entity => entity.OldCode).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.State });
        });
        model.Entity<HandoverList>(row =>
        {
            row.ToTable("facilities_handover_lists");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Totals);
            row.Ignore(entity => entity.IsWithinOne);
            row.HasIndex(entity => new
                {
                    entity.HandoverId,
                    entity.Kind,
                    entity.UnitPath,
                })
                .IsUnique();
            // What waits for a receiver, and for a giver.
            row.HasIndex(entity => new { entity.UnitPath, entity.State });
            row.HasIndex(entity => new { entity.HolderPath, entity.State });
        });
        model.Entity<HandoverItem>(row =>
        {
            row.ToTable("facilities_handover_items");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.CategoryFacts);
            row.Ignore(entity => entity.Open);
            row.Ignore(entity => entity.OpenValue);
            row.HasIndex(entity => new { entity.ListId, entity.Number }).IsUnique();
            // The lines of a list that are in dispute, and its sums by state.
            row.HasIndex(entity => new
            {
                entity.ListId,
                entity.State,
                entity.Number,
            });
        });
        model.Entity<HandoverMinutes>(row =>
        {
            row.ToTable("facilities_handover_minutes");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Missing);
            row.Ignore(entity => entity.IsIntact);
            row.HasIndex(entity => new { entity.ListId, entity.Number }).IsUnique();
            row.HasMany(entity => entity.Signatures).WithOne().HasForeignKey(signed => signed.MinutesId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<HandoverSignature>(row =>
        {
            row.ToTable("facilities_handover_signatures");
            row.ByProvince();
            row.HasKey(entity => new { entity.MinutesId, entity.Side });
        });
    }
}
